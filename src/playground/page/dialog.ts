/// <reference lib="dom" />
/** A modal as a dialog. Discord's client keeps it open until it is sent or cancelled. */
import { element } from "./dom.ts";
import type { FieldView, ModalView } from "./view.ts";

export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Files by field. */
export type Files = ReadonlyMap<string, File>;

/** Opens it. `send` gets what was filled in, and says what is wrong with it; null closes the dialog. `closed` runs after that. */
export function openDialog(
  modal: ModalView,
  send: (values: Values, files: Files) => Promise<string | null>,
  closed: () => void,
): void {
  const problem = element("p", { class: "problem", role: "alert" });
  const inputs = modal.fields.map((field) => ({ field, input: inputFor(field) }));
  const submitter = element("button", { type: "submit", class: "button primary" }, "Submit");
  const dialog: HTMLDialogElement = element(
    "dialog",
    { "aria-label": modal.title },
    element(
      "form",
      { method: "dialog" },
      element("h2", {}, modal.title),
      ...modal.texts.map((text) => element("p", {}, text)),
      ...inputs.map(({ field, input }) => labelled(field, input)),
      problem,
      element(
        "div",
        { class: "row end" },
        element(
          "button",
          { type: "button", class: "button secondary", onclick: () => dialog.close() },
          "Cancel",
        ),
        submitter,
      ),
    ),
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  dialog.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  const submit = async () => {
    const typed = inputs.filter(({ input }) => !isFileInput(input));
    const values = Object.fromEntries(typed.map(({ field, input }) => [field.customId, filledIn(input)]));
    const files = inputs.flatMap(({ field, input }) =>
      isFileInput(input) && input.files?.[0] ? [[field.customId, input.files[0]] as const] : [],
    );
    // A second press while the first is under way would send it twice.
    submitter.disabled = true;
    submitter.textContent = "Sending…";
    const wrong = await send(values, new Map(files));
    submitter.disabled = false;
    submitter.textContent = "Submit";
    if (wrong === null) dialog.close();
    else problem.textContent = wrong;
  };
  document.body.append(dialog);
  dialog.showModal();
}

// --- internal ---

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function inputFor(field: FieldView): Input {
  const bounds = {
    required: field.required,
    minlength: field.minLength > 0 ? field.minLength : null,
    maxlength: field.maxLength,
  };
  const common = {
    id: `field-${field.customId}`,
    name: field.customId,
    "aria-describedby": field.description === "" ? null : hintId(field),
  };
  if (field.type === 19)
    return element("input", {
      ...common,
      type: "file",
      required: field.required,
      multiple: field.maxFiles > 1,
    });
  if (field.type !== 4) {
    const options = field.options.map(({ label, value }) => element("option", { value }, label));
    return element("select", { ...common, required: field.required }, ...options);
  }
  if (field.isLong)
    return element(
      "textarea",
      { ...common, ...bounds, rows: 8, placeholder: field.placeholder },
      field.value,
    );
  return element("input", {
    ...common,
    ...bounds,
    type: "text",
    value: field.value,
    placeholder: field.placeholder,
    autocomplete: "off",
  });
}

const hintId = (field: FieldView): string => `hint-${field.customId}`;

function labelled(field: FieldView, input: Input): HTMLElement {
  const star = field.required ? element("span", { class: "required", "aria-hidden": "true" }, " *") : null;
  return element(
    "div",
    { class: "field" },
    element("label", { class: "caption", for: input.id }, field.label, star),
    field.description === ""
      ? null
      : element("small", { id: hintId(field), class: "hint" }, field.description),
    input,
  );
}

function isFileInput(input: Input): input is HTMLInputElement {
  return input instanceof HTMLInputElement && input.type === "file";
}

function filledIn(input: Input): string | readonly string[] {
  return input instanceof HTMLSelectElement
    ? [...input.selectedOptions].map((option) => option.value)
    : input.value;
}
