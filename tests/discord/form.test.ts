import { describe, expect, it } from "vitest";
import { renderForm } from "../../src/discord/form.ts";
import type { Field, Form } from "../../src/reply.ts";

const field: Field = { id: "text", label: "Text", kind: "paragraph", required: true, maxLength: 4_000 };
const form: Form = { kind: "form", id: "paste:1", title: "Add an article", fields: [field] };

describe("a form", () => {
  it("is a dialog of labelled text fields", () => {
    const fields: Field[] = [
      { ...field, description: "All of it" },
      {
        ...field,
        id: "title",
        label: "Title",
        kind: "short",
        required: false,
        maxLength: 100,
        value: "Given",
      },
    ];
    expect(renderForm({ ...form, fields })).toEqual({
      custom_id: "a|paste:1",
      title: "Add an article",
      components: [
        {
          type: 18,
          label: "Text",
          description: "All of it",
          component: { type: 4, custom_id: "text", style: 2, required: true, max_length: 4_000 },
        },
        {
          type: 18,
          label: "Title",
          component: {
            type: 4,
            custom_id: "title",
            style: 1,
            required: false,
            max_length: 100,
            value: "Given",
          },
        },
      ],
    });
  });

  it("shortens what Discord has no room for", () => {
    const long = "word ".repeat(2_000);
    const { title, components } = renderForm({
      ...form,
      title: long,
      fields: [{ ...field, label: long, description: long, maxLength: 9_000, value: long }],
    });
    expect(title.length).toBeLessThanOrEqual(45);
    expect(components[0]).toMatchObject({
      label: expect.stringMatching(/^.{30,45}$/),
      description: expect.stringMatching(/^.{80,100}$/),
      component: { max_length: 4_000 },
    });
    expect((components[0] as { component: { value: string } }).component.value).toHaveLength(4_000);
  });

  it("cuts no emoji of a prefilled value in half: Discord would refuse the form", () => {
    const { components } = renderForm({ ...form, fields: [{ ...field, maxLength: 5, value: "Tram🚋" }] });
    const { value } = (components[0] as { component: { value: string } }).component;
    expect(value.isWellFormed()).toBe(true);
    expect(value).toContain("Tram");
  });

  it.each([0, 6])("of %i fields is a fault of its command", (count) => {
    expect(() => renderForm({ ...form, fields: Array(count).fill(field) })).toThrow(/fields/);
  });
});
