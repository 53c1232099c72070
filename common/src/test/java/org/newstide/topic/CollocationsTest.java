package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CollocationsTest {

  private static final String[] WORDS = {
    "gas", "oil", "Siberia", "the", "of", "world", "minister", "prime", "said"
  };

  @Test
  void termsAreTheLongestCollocationsElseWords() {
    String text =
        "The prime minister spoke of Power of Siberia. A minister saw prime land, and power went.";
    String[] corpus = new String[12];
    Arrays.fill(corpus, text);
    Texts texts = Texts.of(corpus);
    LongCounts counts = new LongCounts();
    int[] some =
        CodedText.of(
            "", "prime minister. Power of Siberia. the the land saw went.", texts.dictionary());
    for (int i = 0; i < 20; i++) {
      Collocations.count(some, texts.dictionary(), counts);
    }
    TermReader reader =
        new TermReader(
            texts.dictionary(),
            new Collocations(counts, 10, texts.dictionary()),
            new Addresses(counts));
    List<String> terms = new ArrayList<>();
    reader.read(texts.codes().get(0), (key, form, at) -> terms.add(reader.text(form)));
    assertThat(terms)
        .containsExactly(
            "prime minister", "Power of Siberia", "minister", "prime", "land", "power");
  }

  @Test
  void npmiIsWhatANaiveCountOfRunsGives() {
    long seed = Long.getLong("newstide.seed", 1);
    Random random = new Random(seed);
    String[] sentences = new String[200];
    for (int i = 0; i < sentences.length; i++) {
      String[] words = new String[2 + random.nextInt(6)];
      Arrays.setAll(words, at -> WORDS[random.nextInt(WORDS.length)]);
      sentences[i] = String.join(" ", words);
    }
    Texts texts = Texts.of(sentences);
    LongCounts counts = new LongCounts();
    texts.codes().forEach(codes -> Collocations.count(codes, texts.dictionary(), counts));
    for (List<String> run :
        List.of(
            List.of("prime", "minister"),
            List.of("gas", "world"),
            List.of("oil", "of", "Siberia"),
            List.of("gas", "oil", "minister"))) {
      int[] codes = run.stream().mapToInt(word -> texts.dictionary().code(word)).toArray();
      assertThat(Collocations.npmi(Run.of(codes, 0, codes.length), counts, texts.dictionary()))
          .as("%s, -Dnewstide.seed=%d", run, seed)
          .isCloseTo(naive(sentences, run), within(1e-12));
    }
  }

  @Test
  void stopWordsStandAtNoEnd() {
    Texts texts = Texts.of("the minister of gas said of world gas and world oil");
    int[] codes = texts.codes().get(0);
    List<String> runs = new ArrayList<>();
    for (int at = 0; at < codes.length; at++) {
      for (int words = 2; words <= 3; words++) {
        if (Run.mayBeTerm(codes, at, words, texts.dictionary())) {
          runs.add(texts.words(Arrays.copyOfRange(codes, at, at + words)));
        }
      }
    }
    assertThat(runs).containsExactly("minister of gas", "world gas", "world oil");
  }

  private static double naive(String[] sentences, List<String> run) {
    if (run.size() == 2) {
      return naive(sentences, run, run.subList(0, 1), run.subList(1, 2));
    }
    if (run.get(1).equals("of")) {
      return naive(sentences, run, run.subList(0, 1), run.subList(2, 3));
    }
    return Math.min(
        naive(sentences, run, run.subList(0, 2), run.subList(2, 3)),
        naive(sentences, run, run.subList(0, 1), run.subList(1, 3)));
  }

  private static double naive(
      String[] sentences, List<String> run, List<String> left, List<String> right) {
    double all = 0;
    for (String sentence : sentences) {
      all += sentence.split(" ", -1).length;
    }
    double both = places(sentences, run) / all;
    if (both == 0) {
      return -1;
    }
    return Math.log(both / (places(sentences, left) / all) / (places(sentences, right) / all))
        / -Math.log(both);
  }

  private static int places(String[] sentences, List<String> run) {
    int places = 0;
    for (String sentence : sentences) {
      List<String> words = List.of(sentence.split(" ", -1));
      for (int at = 0; at + run.size() <= words.size(); at++) {
        places += words.subList(at, at + run.size()).equals(run) ? 1 : 0;
      }
    }
    return places;
  }
}
