package id.bina.io.scan;

/**
 * Where a row of several files stands.
 *
 * @param file which of the files, from 1
 * @param line on which line of the file it begins, from 1
 */
public record RowPlace(int file, long line) {}
