package org.newstide.tone;

import java.util.List;
import java.util.Locale;
import org.newstide.text.Document;
import org.newstide.text.Sentence;
import org.newstide.text.Token;

/**
 * Tone by a lexicon of good and bad words and rules for the words around them. The baseline: fast,
 * and each score can be followed by eye.
 *
 * <ol>
 *   <li>Each word or phrase of the sentence is looked up, the longest phrase first.
 *   <li>Single words within names say nothing ({@link Names}).
 *   <li>The words before a good or bad word in its clause change what it counts ({@link
 *       ValenceSum}): negation, shortfall, relief, degree, contrast and concession.
 *   <li>With s the sum, the tone is s / √(s² + {@value #SATURATION}), the normalisation of Hutto
 *       and Gilbert (2014).
 * </ol>
 *
 * <p>Exclamation marks and words in capitals count for nothing: edited news hardly has them.
 */
public final class LexiconScorer implements ToneScorer {

  private static final double SATURATION = 15;
  private static final String CLAUSE_MARKS = ",;:()–—|?!…";

  private final PhraseTable lexicon = ToneLexicon.load();

  /** The scorer, made once a process. */
  public static LexiconScorer builtIn() {
    return BuiltIn.SCORER;
  }

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

  private static final class BuiltIn {
    private static final LexiconScorer SCORER = new LexiconScorer();
  }

  private double valence(String text, List<Token> tokens) {
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
    Names names = Names.of(text, tokens);
    ValenceSum sum = new ValenceSum();
    int at = 0;
    while (at < words.length) {
      if (at > 0 && clauseEnds(text, tokens.get(at - 1).end(), tokens.get(at).start())) {
        sum.beginClause();
      }
      PhraseTable.Match match = lexicon.longest(words, at);
      sum.read(cue(match, words[at], names.holds(at)), match.words());
      at += match.words();
    }
    return sum.value();
  }

  private static Cue cue(PhraseTable.Match match, String word, boolean inName) {
    if (match.cue().role() == Cue.Role.VALENCE && match.words() == 1 && inName) {
      return Cue.NONE;
    }
    return match.cue().role() == Cue.Role.NONE && word.endsWith("n't") ? Cue.NEGATION : match.cue();
  }

  private static boolean clauseEnds(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (CLAUSE_MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
