package org.newstide.tone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newstide.text.Document;
import org.newstide.text.Sentence;
import org.newstide.text.Token;

/**
 * Tone by a lexicon of good and bad words and rules for the words around them. The baseline: fast,
 * and each score can be followed by eye.
 *
 * <p>The valence of a word, −4 … 4, is changed by the words before it in its clause ({@link
 * ClauseState}); names say nothing ({@link Names}); then clauses are weighed against each other:
 * what follows "but" is the point, what "despite" introduces is not. With s the sum, the tone is s
 * / √(s² + {@value #SATURATION}) (Hutto and Gilbert 2014). Exclamation marks and words in capitals
 * count for nothing: edited news hardly has them.
 */
public final class LexiconScorer implements ToneScorer {

  private static final double SATURATION = 15;
  private static final double BEFORE_CONTRAST = .5;
  private static final double AFTER_CONTRAST = 1.2;
  private static final double CONCEDED = .5;

  private final PhraseTable lexicon = ToneLexicon.load();

  @Override
  public String name() {
    return "lexicon";
  }

  /** All tone is positive or negative: the smaller of the two shares is 0. */
  @Override
  public Polarity score(Document document, Sentence sentence) {
    double sum = valence(document.text(), sentence.tokens());
    double tone = sum / Math.sqrt(sum * sum + SATURATION);
    return new Polarity(Math.max(-tone, 0), 1 - Math.abs(tone), Math.max(tone, 0));
  }

  private double valence(String text, List<Token> tokens) {
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
    Names names = Names.of(text, tokens);
    ClauseState clause = new ClauseState();
    double before = 0;
    double sum = 0;
    double weight = 1;
    boolean conceded = false;
    int at = 0;
    while (at < words.length) {
      if (Clauses.markBefore(text, tokens, at)) {
        clause.begin();
        conceded = false;
      }
      Optional<PhraseTable.Match> match = lexicon.longest(words, at);
      int length = match.map(PhraseTable.Match::words).orElse(1);
      Cue.Role role = match.map(found -> found.cue().role()).orElse(null);
      if (role == null && words[at].endsWith("n't")) {
        role = Cue.Role.NEGATION;
      }
      if (role == Cue.Role.VALENCE) {
        double valence = length == 1 && names.holds(at) ? 0 : match.get().cue().valence();
        sum += weight * (conceded ? CONCEDED : 1) * clause.valence(valence);
      } else if (role == Cue.Role.CONTRAST) {
        before = BEFORE_CONTRAST * (before + sum);
        sum = 0;
        weight = AFTER_CONTRAST;
        clause.begin();
        conceded = false;
      } else if (role == Cue.Role.CONCESSION) {
        clause.begin();
        conceded = true;
      } else {
        sum += weight * (conceded ? CONCEDED : 1) * clause.pass(role, length);
      }
      at += length;
    }
    return before + sum;
  }
}
