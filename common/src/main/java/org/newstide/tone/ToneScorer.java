package org.newstide.tone;

import java.util.List;
import java.util.Optional;
import org.newstide.text.Document;
import org.newstide.text.Sentence;

/**
 * Says how a sentence sounds. Implementations are immutable: one may serve many threads.
 *
 * <p>The unit is the sentence, and a longer text has the mean of its sentences: the score of a
 * whole article at once saturates, and agrees less with people (Boukes et al. 2020, Barberá et al.
 * 2021).
 */
public interface ToneScorer {

  /** What the {@code scorer} column of {@code tones} calls it. */
  String name();

  /**
   * How a sentence of the document sounds. It does not depend on the document's other sentences.
   */
  Polarity score(Document document, Sentence sentence);

  /**
   * How sentences of a document sound together: all of them for the article (the title is one), or
   * those in which a theme is found for the theme. Sentences without a word do not count.
   *
   * @return the mean, or empty if no sentence has a word
   */
  default Optional<Polarity> score(Document document, List<Sentence> sentences) {
    List<Polarity> scores =
        sentences.stream()
            .filter(sentence -> !sentence.tokens().isEmpty())
            .map(sentence -> score(document, sentence))
            .toList();
    return scores.isEmpty() ? Optional.empty() : Optional.of(Polarity.mean(scores));
  }
}
