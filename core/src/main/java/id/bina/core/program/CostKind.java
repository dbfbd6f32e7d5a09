package id.bina.core.program;

import id.bina.core.Code;

/**
 * What money was spent on.
 *
 * @param code 1 to 60 lower-case ASCII letters, digits and {@code . _ -}
 */
public record CostKind(String code) implements Code {

  /** Organisation, venue and material (<i>penyelenggaraan</i>). */
  public static final CostKind PENYELENGGARAAN = new CostKind("penyelenggaraan");

  /** Fees of trainers and speakers (<i>narasumber</i>). */
  public static final CostKind NARASUMBER = new CostKind("narasumber");

  /** Travel and lodging (<i>perjalanan dinas</i>). */
  public static final CostKind PERJALANAN = new CostKind("perjalanan");

  /** Evaluation (<i>evaluasi</i>). */
  public static final CostKind EVALUASI = new CostKind("evaluasi");

  /** Analysis of needs (<i>analisis kebutuhan</i>). */
  public static final CostKind ANALISIS = new CostKind("analisis");

  /** Development of curriculum and material, the part that falls to this run. */
  public static final CostKind PENGEMBANGAN = new CostKind("pengembangan");

  /** Salary of participants for the hours away from work (<i>waktu peserta</i>). */
  public static final CostKind WAKTU_PESERTA = new CostKind("waktu-peserta");

  /** Overhead of the organiser (<i>biaya umum</i>). */
  public static final CostKind UMUM = new CostKind("umum");

  /** Anything else (<i>lain-lain</i>). */
  public static final CostKind LAIN = new CostKind("lain");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not valid
   */
  public CostKind {
    Code.requireValid("cost kind", code);
  }

  /**
   * The cost kind with this code.
   *
   * @param code the code, well known or not
   * @return the cost kind
   */
  public static CostKind of(String code) {
    return new CostKind(code);
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
