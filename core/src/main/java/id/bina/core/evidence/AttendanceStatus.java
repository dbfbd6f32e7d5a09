package id.bina.core.evidence;

/** Whether somebody came; closed. */
public enum AttendanceStatus {
  /** Came (hadir). */
  PRESENT,
  /** Did not come (tidak hadir). */
  ABSENT
}
