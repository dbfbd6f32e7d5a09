package id.bina.examples.bungo;

/**
 * Who of the alumni did what, beyond the quotas: how many, drawn from those named.
 *
 * @param moved of the silent, to posts without opportunity
 * @param reacted of those who answered later, to the end-of-training questionnaire
 * @param reactedSilent of the silent, to the same
 * @param reported of those who reacted, a change
 * @param applied of the confirmed, by their own account
 * @param appliedOthers of the others who answered, by their own account
 * @param dyads of the confirmed, by their superior; the rest by a document alone
 * @param documented of these dyads, by a document too
 * @param documentedOnly of the rest
 * @param dyadsOthers of the others who answered, with a superior who does not confirm
 * @param signed of the supported, with a signed action plan
 * @param planned of all others, with an unsigned one
 */
record Choices(
    Counts moved,
    Counts reacted,
    Counts reactedSilent,
    Counts reported,
    Counts applied,
    Counts appliedOthers,
    Counts dyads,
    Counts documented,
    Counts documentedOnly,
    Counts dyadsOthers,
    Counts signed,
    Counts planned) {

  static final Choices FIRST =
      new Choices(
          new Counts(9, 0, 0),
          new Counts(20, 20, 18),
          new Counts(11, 8, 7),
          new Counts(27, 24, 20),
          new Counts(10, 11, 9),
          new Counts(8, 7, 7),
          new Counts(9, 10, 8),
          new Counts(2, 2, 1),
          new Counts(1, 1, 1),
          new Counts(9, 8, 8),
          new Counts(4, 4, 3),
          new Counts(14, 12, 9));

  static final Choices SECOND =
      new Choices(
          new Counts(0, 0, 0),
          new Counts(25, 23, 22),
          new Counts(9, 8, 7),
          new Counts(30, 26, 22),
          new Counts(18, 16, 15),
          new Counts(5, 4, 4),
          new Counts(18, 16, 15),
          new Counts(2, 2, 1),
          new Counts(1, 1, 1),
          new Counts(7, 6, 5),
          new Counts(20, 18, 16),
          new Counts(10, 9, 8));
}
