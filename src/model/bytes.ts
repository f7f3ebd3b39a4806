const ENCODER = new TextEncoder();
/** Of UTF-8. */
export const DECODER = new TextDecoder();

/** Puts numbers, texts and bytes one behind another: numbers seven bits a byte, the highest says that more follow; texts and bytes behind their length. */
export class ByteWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  text(value: string): void {
    this.bytes(ENCODER.encode(value));
  }

  /** With their number before them. */
  bytes(value: Uint8Array): void {
    this.number(value.length);
    this.copy(value, 0, value.length);
  }

  /** Without it. */
  copy(from: Uint8Array, start: number, end: number): void {
    if (this.#length + end - start > this.#bytes.length) this.#grow(end - start);
    for (let at = start; at < end; at++) this.#bytes[this.#length++] = from[at]!;
  }

  /** What was written, until something else is: it begins anew. */
  taken(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(by: number): void {
    const larger = new Uint8Array((this.#length + by) * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Takes apart what a `ByteWriter` put together; the reader must know what comes next. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  text(): string {
    return DECODER.decode(this.bytes());
  }

  /** Passes by what `bytes` would give. */
  skip(): void {
    this.at = this.number() + this.at;
  }

  bytes(): Uint8Array {
    const length = this.number();
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
