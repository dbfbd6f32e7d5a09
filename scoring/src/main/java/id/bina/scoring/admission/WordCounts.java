package id.bina.scoring.admission;

import id.bina.core.dossier.CoderCount;
import id.bina.core.dossier.IssueCount;
import id.bina.core.evidence.Coding;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.VoiceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Counts over what people said: how far coders agree, and how many persons raise an issue. */
final class WordCounts {
  private final WordRecords words;

  WordCounts(WordRecords words) {
    this.words = words;
  }

  /** The first two coders of a passage, by pseudonym. */
  private record Pair(Coding first, Coding second) {

    static Stream<Pair> of(Passage passage) {
      List<Coding> codings =
          passage.codings().stream().sorted(Comparator.comparing(Coding::coder)).toList();
      return codings.size() < 2
          ? Stream.empty()
          : Stream.of(new Pair(codings.get(0), codings.get(1)));
    }

    boolean has(String code, boolean byFirst, boolean bySecond) {
      return first.codes().contains(code) == byFirst && second.codes().contains(code) == bySecond;
    }
  }

  /** One count for each code that any of two coders gave to any passage that both coded. */
  List<CoderCount> coders() {
    List<Pair> pairs =
        Stream.concat(
                words.interviews().stream().flatMap(each -> each.passages().stream()),
                words.voices().stream().map(PublicVoice::passage))
            .flatMap(Pair::of)
            .toList();
    SortedSet<String> codes = new TreeSet<>();
    pairs.forEach(pair -> codes.addAll(pair.first().codes()));
    pairs.forEach(pair -> codes.addAll(pair.second().codes()));
    return codes.stream().map(code -> count(code, pairs)).toList();
  }

  private static CoderCount count(String code, List<Pair> pairs) {
    return new CoderCount(
        code,
        pairs.stream().filter(pair -> pair.has(code, true, true)).count(),
        pairs.stream().filter(pair -> pair.has(code, true, false)).count(),
        pairs.stream().filter(pair -> pair.has(code, false, true)).count(),
        pairs.stream().filter(pair -> pair.has(code, false, false)).count());
  }

  /** How many persons spoke of each code in each kind of voice; voices do not count. */
  List<IssueCount> issues() {
    SortedMap<String, SortedMap<String, SortedSet<String>>> persons = new TreeMap<>();
    SortedMap<String, SortedSet<String>> speakers = new TreeMap<>();
    for (PublicVoice voice : words.voices()) {
      String kind = voice.kind().code();
      String person = WordRecords.person(voice);
      speakers.computeIfAbsent(kind, first -> new TreeSet<>()).add(person);
      for (String code : voice.passage().codes()) {
        persons
            .computeIfAbsent(kind, first -> new TreeMap<>())
            .computeIfAbsent(code, first -> new TreeSet<>())
            .add(person);
      }
    }
    List<IssueCount> counts = new ArrayList<>();
    persons.forEach(
        (kind, codes) -> {
          long all = speakers.getOrDefault(kind, new TreeSet<>()).size();
          codes.forEach(
              (code, who) -> counts.add(new IssueCount(VoiceKind.of(kind), code, who.size(), all)));
        });
    return List.copyOf(counts);
  }
}
