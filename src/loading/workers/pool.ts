/** Workers that read: bounded in number, time and memory; one that is ended is replaced and the queue goes on. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { UserError } from "../../errors.ts";
import type { Content } from "../../types.ts";
import { said } from "../../words/said.ts";
import type { ReadAnswer, ReadRequest } from "./messages.ts";

export type PoolLimits = {
  /** Most workers at a time. The first request starts the first. */
  readonly workers: number;
  /** Milliseconds for one request, from when a worker takes it. */
  readonly timeLimit: number;
  /** Megabytes of heap of one worker, and as many again for bytes outside of it. A page of 10 MB takes about 300. */
  readonly memory: number;
};

/** One core stays free for the caller. */
export const defaultPoolLimits: PoolLimits = {
  workers: Math.max(1, Math.min(3, availableParallelism() - 1)),
  timeLimit: 10_000,
  memory: 512,
};

export interface Pool {
  /** Throws UserError: too slow, too large, or whatever reading it refuses. */
  read(request: ReadRequest): Promise<Content>;
  /** Ends the workers at once, whatever they are in the middle of; that and what waits is refused. */
  close(): Promise<void>;
}

/** A pool with no worker yet. Idle workers do not keep the process alive. */
export function createPool(limits: Partial<PoolLimits> = {}): Pool {
  return new WorkerPool({ ...defaultPoolLimits, ...limits });
}

// --- internal ---

type Job = {
  readonly request: ReadRequest;
  readonly resolve: (content: Content) => void;
  readonly reject: (fault: Error) => void;
};
type Seat = {
  readonly worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | null;
  watch: NodeJS.Timeout | null;
  ready: boolean;
};

/** Milliseconds for a worker to start on a machine under load; it takes 200 on an idle one. */
const startTime = 20_000;
/** What the heap may grow to between two looks, as a multiple of what it may hold. */
const heapRoom = 1.5;
/** Milliseconds between looks at a worker's memory: unpacking gives about 30 MB in that time. */
const watchTime = 100;

const tooSlow = (ms: number): UserError =>
  new UserError(said("loading.reading-too-slow", { seconds: Math.max(1, Math.round(ms / 1000)) }));
const tooLarge = (): UserError => new UserError(said("loading.reading-too-large"));
const closed = (): UserError => new UserError(said("failure.restarting"));

class WorkerPool implements Pool {
  readonly #limits: PoolLimits;
  readonly #queue: Job[] = [];
  readonly #seats = new Set<Seat>();
  #closed = false;

  constructor(limits: PoolLimits) {
    this.#limits = limits;
  }

  read(request: ReadRequest): Promise<Content> {
    if (this.#closed) return Promise.reject(closed());
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, resolve, reject });
      this.#serve();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) job.reject(closed());
    const seats = [...this.#seats];
    for (const seat of seats) this.#release(seat)?.reject(closed());
    await Promise.all(seats.map((seat) => this.#end(seat)));
  }

  #serve(): void {
    while (this.#queue.length > 0) {
      const free = [...this.#seats].find((seat) => seat.job === null);
      const seat = free ?? (this.#seats.size < this.#limits.workers ? this.#seat() : null);
      if (seat === null) return;
      this.#start(seat, this.#queue.shift()!);
    }
  }

  #seat(): Seat {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory * heapRoom, stackSizeMb: 8 },
      stdout: true,
      stderr: true,
    });
    const seat: Seat = { worker, job: null, timer: null, watch: null, ready: false };
    this.#seats.add(seat);
    worker.on("message", (answer: ReadAnswer | "ready") => {
      if (answer === "ready") this.#begin(seat);
      else this.#finish(seat, answer);
    });
    worker.on("error", (fault) => this.#fail(seat, faultOf(fault)));
    worker.on("exit", () => this.#fail(seat, new Error("A worker ended by itself")));
    worker.stdout.resume();
    worker.stderr.resume();
    return seat;
  }

  #start(seat: Seat, job: Job): void {
    seat.job = job;
    seat.worker.ref();
    seat.watch = setInterval(() => void this.#weigh(seat, job), watchTime);
    this.#time(seat, seat.ready ? this.#limits.timeLimit : this.#limits.timeLimit + startTime);
    seat.worker.postMessage(job.request);
  }

  /** A request's own time counts from when its worker has started. */
  #begin(seat: Seat): void {
    seat.ready = true;
    if (seat.job) this.#time(seat, this.#limits.timeLimit);
  }

  #time(seat: Seat, ms: number): void {
    if (seat.timer) clearTimeout(seat.timer);
    seat.timer = setTimeout(() => this.#fail(seat, tooSlow(this.#limits.timeLimit)), ms);
  }

  /**
   * Looks while the worker is busy. The heap's own limit does not count bytes outside of it, where a compressed stream unpacks; and one
   * large piece that goes beyond that limit ends the whole process, not the worker, so a worker is ended before it gets there.
   */
  async #weigh(seat: Seat, job: Job): Promise<void> {
    const statistics = await seat.worker.getHeapStatistics().catch(nullIfEnded);
    if (statistics === null || seat.job !== job) return;
    const { external_memory: outside, used_heap_size: heap } = statistics;
    if (Math.max(outside, heap) > this.#limits.memory * 1_000_000) this.#fail(seat, tooLarge());
  }

  #finish(seat: Seat, answer: ReadAnswer): void {
    const job = this.#release(seat);
    seat.worker.unref();
    if (job && "content" in answer) job.resolve(answer.content);
    else job?.reject(refusalOf(answer));
    this.#serve();
  }

  /** The job fails, its worker goes, and the queue goes on with a fresh one. */
  #fail(seat: Seat, fault: Error): void {
    if (!this.#seats.has(seat)) return;
    const job = this.#release(seat);
    void this.#end(seat);
    job?.reject(fault);
    if (!this.#closed) this.#serve();
  }

  #release(seat: Seat): Job | null {
    const { job, timer, watch } = seat;
    if (timer) clearTimeout(timer);
    if (watch) clearInterval(watch);
    seat.job = null;
    seat.timer = null;
    seat.watch = null;
    return job;
  }

  async #end(seat: Seat): Promise<void> {
    this.#seats.delete(seat);
    await seat.worker.terminate();
  }
}

const refusalOf = (answer: ReadAnswer): Error =>
  "refused" in answer
    ? new UserError(answer.refused)
    : new Error(`Reading failed: ${"fault" in answer ? answer.fault : "no answer"}`);

/** A worker may end between the question and the answer. */
const nullIfEnded = (fault: NodeJS.ErrnoException): null => {
  if (fault.code === "ERR_WORKER_NOT_RUNNING") return null;
  throw fault;
};

const faultOf = (fault: unknown): Error => {
  const code = (fault as NodeJS.ErrnoException).code;
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return tooLarge();
  return fault instanceof Error ? fault : new Error(String(fault));
};
