package id.bina.io.dossier;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.RowKeys;
import id.bina.io.scan.CaseFile;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.CaseMapping;
import id.bina.io.scan.MappedNumber;
import id.bina.io.scan.Rounding;
import id.bina.io.scan.RowPlace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;

/**
 * Bulk files as cases, read anew at every collection and checked before once.
 *
 * <p>Immutable and thread-safe; a file that changes after it was checked is refused when it no
 * longer reads as it did.
 *
 * @param folder where the files stand
 * @param description which column is what
 * @param layout the columns of the cases
 * @param superseded the rows whose key stands again further down, which are passed over
 * @param digest the identity of description and bytes
 * @param threads how many threads read
 */
record BulkSource(
    Path folder,
    BulkDescription description,
    CaseLayout layout,
    Set<RowPlace> superseded,
    String digest,
    int threads)
    implements CaseSource {

  @Override
  public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
    Imported<R> read =
        files(folder, description, layout)
            .withThreads(threads)
            .without(superseded)
            .scan(collector)
            .result();
    return read.value().orElseThrow(() -> changed(read));
  }

  @Override
  public BulkSource withThreads(int count) {
    return new BulkSource(folder, description, layout, superseded, digest, count);
  }

  /** The files, to be read by whoever wants their rows. */
  static CaseFiles files(Path folder, BulkDescription description, CaseLayout layout) {
    List<CaseFile> files = description.files().stream().map(file -> file(folder, file)).toList();
    return CaseFiles.of(mapping(description, layout), files);
  }

  private static CaseFile file(Path folder, BulkFile file) {
    CsvReading reading = file.reading().orElse(CsvReading.standard());
    return new CaseFile(
        folder.resolve(file.file()),
        file.file(),
        file.where(),
        reading.options(),
        reading.notApplicable());
  }

  private static CaseMapping mapping(BulkDescription description, CaseLayout layout) {
    boolean isAnyIgnored = description.ignored().contains(FileDescription.ALL_OTHERS);
    return CaseMapping.builder()
        .layout(layout)
        .ratings(description.ratings().stream().map(BulkRating::column).toList())
        .numbers(description.numbers().stream().map(BulkSource::number).toList())
        .strata(description.strata())
        .values(description.values())
        .key(description.key())
        .numbered(description.key().isPresent() ? Optional.empty() : Optional.of(description.id()))
        .ignored(isAnyIgnored ? Optional.empty() : Optional.of(description.ignored()))
        .build();
  }

  private static MappedNumber number(BulkNumber number) {
    return new MappedNumber(
        number.column(), number.times(), number.rounding().orElse(Rounding.REFUSED));
  }

  /** A key column is compared when the files are checked; without one the rows are numbered. */
  @Override
  public RowKeys rowKeys() {
    return description.key().isPresent() ? RowKeys.UNIQUE : RowKeys.NONE;
  }

  private static IllegalStateException changed(Imported<?> read) {
    String path =
        read.problems().stream()
            .filter(problem -> problem.severity() == Severity.BLOCKS)
            .findFirst()
            .orElseThrow()
            .path();
    int column = path.indexOf(" [");
    String place = column < 0 ? path : path.substring(0, column);
    return new IllegalStateException(
        "file must stay as it was when the dossier was read, has changed (" + place + ")");
  }

  /** One line: id, and what the columns are. */
  @Override
  public String toString() {
    return description.id() + " " + layout;
  }
}
