package id.bina.core.result;

import java.util.List;

/**
 * What became of the evidence: how much came, how much was used, and why the rest was not.
 *
 * @param flow from those who could have answered to those who count
 * @param exclusions what was left out, marked or set aside, by reason
 */
public record AdmissionSummary(List<FlowRow> flow, List<ExclusionCount> exclusions) {

  /** Keeps copies. */
  public AdmissionSummary {
    flow = List.copyOf(flow);
    exclusions = List.copyOf(exclusions);
  }

  /** Nothing came, nothing was left out. */
  public static AdmissionSummary empty() {
    return new AdmissionSummary(List.of(), List.of());
  }

  /** One line: how many came and count, and how many were left out. */
  @Override
  public String toString() {
    return flow.stream().mapToLong(FlowRow::received).sum()
        + " received, "
        + flow.stream().mapToLong(FlowRow::admitted).sum()
        + " admitted, "
        + exclusions.stream()
            .filter(each -> each.effect().equals(ExclusionCount.EXCLUDED))
            .mapToLong(ExclusionCount::count)
            .sum()
        + " excluded";
  }
}
