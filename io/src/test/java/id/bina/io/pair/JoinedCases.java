package id.bina.io.pair;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.io.scan.CaseFile;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.CaseMapping;
import id.bina.io.scan.MappedNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;

/** Tests before and after, of two items and points, with a shared stratum and one of each side. */
final class JoinedCases {
  private static final Scale SCALE =
      Scale.of("setuju-4", 1, Better.HIGHER, "Sangat tidak setuju", "Tidak", "Setuju", "Sangat");

  private JoinedCases() {}

  static ColumnKey key(Occasion occasion, String item) {
    return ColumnKey.of("uji/1", Source.PARTICIPANT, occasion, item);
  }

  static CaseMapping mapping(Occasion occasion, String ownStratum) {
    return CaseMapping.builder()
        .layout(
            new CaseLayout(
                CaseUnit.PARTICIPATION,
                List.of(
                    RatingColumn.of(key(occasion, "q1"), SCALE),
                    RatingColumn.of(key(occasion, "q2"), SCALE)),
                List.of(NumberColumn.of(key(occasion, "nilai"), 1)),
                List.of("training", ownStratum)))
        .addRatings("q1", "q2")
        .addNumbers(MappedNumber.of("nilai"))
        .putStrata("training", "pelatihan")
        .putStrata(ownStratum, "unit")
        .key("peserta")
        .build();
  }

  static CaseFile file(Path folder, String name, String rows) {
    Path path = folder.resolve(name);
    try {
      Files.writeString(path, "peserta,pelatihan,unit,q1,q2,nilai\n" + rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return CaseFile.of(path);
  }

  static CaseFiles before(CaseFile... files) {
    return CaseFiles.of(mapping(Occasion.PRE, "unit_before"), files);
  }

  static CaseFiles after(CaseFile... files) {
    return CaseFiles.of(mapping(Occasion.POST, "unit_after"), files);
  }

  /** Every case as text, in order. */
  static Collector<CaseBatch, ?, List<String>> sorted() {
    return Collector.<CaseBatch, List<String>, List<String>>of(
        ArrayList::new,
        (rows, batch) -> {
          for (int row = 0; row < batch.size(); row++) {
            rows.add(text(batch, row));
          }
        },
        (one, other) -> {
          one.addAll(other);
          return one;
        },
        rows -> {
          Collections.sort(rows);
          return rows;
        });
  }

  private static String text(CaseBatch batch, int at) {
    StringBuilder row = new StringBuilder(batch.key(at).orElse("-"));
    for (int col = 0; col < batch.layout().strata().size(); col++) {
      row.append(' ').append('[').append(batch.stratum(at, col)).append(']');
    }
    for (int col = 0; col < batch.layout().ratings().size(); col++) {
      row.append(' ');
      batch.missingRating(at, col).ifPresentOrElse(row::append, () -> row.append(""));
      row.append(batch.isRated(at, col) ? String.valueOf(batch.rating(at, col)) : "");
    }
    for (int col = 0; col < batch.layout().numbers().size(); col++) {
      row.append(' ');
      batch.missingNumber(at, col).ifPresent(row::append);
      row.append(batch.hasNumber(at, col) ? batch.number(at, col).toPlainString() : "");
    }
    return row.toString();
  }
}
