package id.bina.io.pair;

/**
 * Bytes in a spill file.
 *
 * @param offset where they begin
 * @param length how many
 */
record Extent(long offset, int length) {}
