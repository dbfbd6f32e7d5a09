package id.bina.scoring.reaction;

import id.bina.core.evidence.RatingColumn;
import id.bina.scoring.tally.CaseTable;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.RowTally;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.ValueCounts;
import java.util.List;
import java.util.function.Predicate;

/**
 * The tallies of a form about sessions, brought together over some of the sessions.
 *
 * @param form the form
 * @param book all tallies
 */
record TeachingTallies(TeachingForm form, TallyBook book) {

  List<GroupKey> sessions() {
    return book.groups(TeachingSpecs.SESSIONS);
  }

  ItemCounts item(RatingColumn column, Predicate<GroupKey> which) {
    return sessions().stream()
        .filter(which)
        .map(group -> book.itemCounts(specs().item(column), group))
        .reduce(ItemCounts.empty(), ItemCounts::merge);
  }

  RowTally rows(Facet facet, Predicate<GroupKey> which) {
    return sessions().stream()
        .filter(which)
        .map(group -> book.rowTally(specs().rows(facet), group))
        .reduce(RowTally.empty(), RowTally::merge);
  }

  /** The items of both facets, of forms that answer all of them. */
  Moments together(Predicate<GroupKey> which) {
    return sessions().stream()
        .filter(which)
        .map(group -> book.moments(specs().together(), group))
        .reduce(Moments.empty(specs().together().names()), Moments::merge);
  }

  ValueCounts straightLined(Predicate<GroupKey> which) {
    return sessions().stream()
        .filter(which)
        .map(group -> book.valueCounts(specs().straightLined(), group))
        .reduce(ValueCounts.empty(), ValueCounts::merge);
  }

  CaseTable cases(GroupKey session) {
    return book.caseTable(specs().cases(), session);
  }

  private TeachingSpecs specs() {
    return new TeachingSpecs(form);
  }
}
