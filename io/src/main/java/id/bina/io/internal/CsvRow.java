package id.bina.io.internal;

import java.util.List;

/**
 * One record of a delimited file.
 *
 * @param line the line the record begins on, from 1
 * @param cells the cells as they stand in the file, as many as the header has
 */
public record CsvRow(long line, List<String> cells) {}
