package org.newstide.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FurnitureTest {

  @Test
  void sentencesThatRecurButForNumbersAreBlanked() {
    Texts texts =
        Texts.of(
            "Gas prices rose. Sign up for our letter number 12.",
            "Oil is cheap. Sign up for our letter number 7.",
            "Sign up for our strike. Gas ended.");
    Furniture furniture = sentences(texts, 2);
    assertThat(bare(texts, furniture, 0, "a")).isEqualTo(". Gas prices rose . ? ? ? ? ? ? ? .");
    assertThat(bare(texts, furniture, 1, "a")).isEqualTo(". Oil is cheap . ? ? ? ? ? ? ? .");
    assertThat(bare(texts, furniture, 2, "a")).isEqualTo(". Sign up for our strike . Gas ended .");
  }

  @Test
  void phrasesOfASourceAreBlankedInItsTextsAlone() {
    Texts texts = Texts.of("Gas rose as it appeared first on Planet Today yesterday");
    List<Long> hashes = new ArrayList<>();
    int[] phrase = CodedText.of("", "appeared first on Planet Today", texts.dictionary());
    Furniture.phrases(phrase, "planet", texts.dictionary(), hashes::add);
    Furniture furniture = new Furniture(texts.dictionary(), hashes);
    assertThat(bare(texts, furniture, 0, "planet"))
        .isEqualTo(". Gas rose as it ? ? ? ? ? yesterday .");
    assertThat(bare(texts, furniture, 0, "other"))
        .isEqualTo(". Gas rose as it appeared first on Planet Today yesterday .");
  }

  @Test
  void sentencesWithoutFurnitureStayWhateverTheirWords() {
    Texts texts = Texts.of("Gas prices rose. Gas. The end is near.");
    Furniture none = new Furniture(texts.dictionary(), List.of());
    int[] codes = CodedText.of("", "Gas rose zzz near. The zzz. Gas. 12 zzz.", texts.dictionary());
    int[] bare = codes.clone();
    none.blank(bare, "a");
    assertThat(bare).isEqualTo(codes);
  }

  @Test
  void aSingleWordOrAnUnknownOneMakesNoSentence() {
    Texts texts = Texts.of("Gas", "Gas.");
    List<Long> hashes = new ArrayList<>();
    texts.codes().forEach(codes -> Furniture.sentences(codes, texts.dictionary(), hashes::add));
    int[] unknown = CodedText.of("", "Gas zzz rose", texts.dictionary());
    Furniture.sentences(unknown, texts.dictionary(), hashes::add);
    assertThat(hashes).isEmpty();
  }

  @Test
  void limitsGrowWithTheCorpus() {
    assertThat(Furniture.sentenceLimit(100)).isEqualTo(5);
    assertThat(Furniture.sentenceLimit(100_000)).isEqualTo(200);
    assertThat(Furniture.phraseLimit(10)).isEqualTo(20);
    assertThat(Furniture.phraseLimit(10_000)).isEqualTo(100);
  }

  private static Furniture sentences(Texts texts, int least) {
    LongCounts counts = new LongCounts();
    for (int[] codes : texts.codes()) {
      Set<Long> own = new HashSet<>();
      Furniture.sentences(codes, texts.dictionary(), own::add);
      own.forEach(hash -> counts.add(hash, 1));
    }
    return new Furniture(
        texts.dictionary(), counts.keys().filter(h -> counts.count(h) >= least).boxed().toList());
  }

  private static String bare(Texts texts, Furniture furniture, int text, String source) {
    int[] codes = texts.codes().get(text).clone();
    furniture.blank(codes, source);
    return texts.words(codes);
  }
}
