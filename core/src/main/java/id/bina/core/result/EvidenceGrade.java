package id.bina.core.result;

/**
 * How strong the evidence behind a finding is, from E0 to E5; closed.
 *
 * <p>The grade decides the wording that may be granted: words of change need E3, causal words E4.
 */
public enum EvidenceGrade {
  /** Asserted, without data (dinyatakan dokumen, tanpa data). */
  E0,
  /** A story (contoh kasus). */
  E1,
  /** As participants say (menurut peserta). */
  E2,
  /** Changed from before to after; without comparison (tanpa pembanding). */
  E3,
  /** Changed by more than a comparison group did. */
  E4,
  /** Changed by more than a group did that lot decided. */
  E5;

  /**
   * The grade of a number.
   *
   * @param grade 0 to 5
   * @return E0 to E5
   */
  public static EvidenceGrade of(int grade) {
    return switch (grade) {
      case 0 -> E0;
      case 1 -> E1;
      case 2 -> E2;
      case 3 -> E3;
      case 4 -> E4;
      case 5 -> E5;
      default ->
          throw new IllegalArgumentException("evidence grade must be in [0, 5], was " + grade);
    };
  }

  /**
   * Whether this grade is at least as strong as another.
   *
   * @param other the other grade
   * @return true if it is as strong or stronger
   */
  public boolean isAtLeast(EvidenceGrade other) {
    return compareTo(other) >= 0;
  }

  /**
   * The weaker of this grade and another.
   *
   * @param cap the other grade
   * @return one of the two
   */
  public EvidenceGrade atMost(EvidenceGrade cap) {
    return compareTo(cap) <= 0 ? this : cap;
  }
}
