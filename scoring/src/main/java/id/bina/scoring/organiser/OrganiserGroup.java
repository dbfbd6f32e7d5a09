package id.bina.scoring.organiser;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;
import java.util.Optional;

/** What an organiser can change; closed, as a report has one line for each. */
public enum OrganiserGroup {
  /** Content, its order, handouts (<i>materi</i>). */
  MATERIAL("materi", "materi", "material"),
  /** Methods and interaction (<i>metode</i>). */
  METHOD("metode", "metode", "method"),
  /** Rooms, dormitory, meals, health (<i>sarana</i>). */
  FACILITIES("sarana", "sarana", "facilities"),
  /** The committee and what it told beforehand (<i>layanan</i>). */
  SERVICE("layanan", "layanan panitia", "service"),
  /** The schedule and whether it was kept (<i>waktu</i>). */
  TIME("waktu", "waktu dan jadwal", "time"),
  /** Learning platform and connection (<i>teknologi informasi dan komunikasi</i>, TIK). */
  ICT("tik", "TIK", "ICT"),
  /** The running as a whole, where a form does not say of what it asks. */
  WHOLE("penyelenggaraan", "penyelenggaraan umum", "running as a whole");

  private final String role;
  private final String indonesian;
  private final String english;

  OrganiserGroup(String role, String indonesian, String english) {
    this.role = role;
    this.indonesian = indonesian;
    this.english = english;
  }

  /** The role of an aspect of an instrument that belongs to this group. */
  public AspectRole role() {
    return AspectRole.of(role);
  }

  /** What a report calls it. */
  public Text words() {
    return Text.of(indonesian, english);
  }

  /**
   * The group of a role.
   *
   * @param role of an aspect
   * @return the group; empty if it is about nothing that an organiser changes
   */
  public static Optional<OrganiserGroup> of(AspectRole role) {
    for (OrganiserGroup group : values()) {
      if (group.role().equals(role)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
