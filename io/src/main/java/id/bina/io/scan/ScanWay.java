package id.bina.io.scan;

/** How files are read; what comes of it is the same. */
public enum ScanWay {
  /** By their marks, and row by row where that is not possible. The default. */
  BY_MARKS,
  /** Row by row: each is written anew as marks need it, which any file can be. */
  ROW_BY_ROW
}
