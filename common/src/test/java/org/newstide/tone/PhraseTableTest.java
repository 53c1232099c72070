package org.newstide.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTableTest {

  private static final Cue GOOD = new Cue(Cue.Role.VALENCE, 2);

  private final PhraseTable table = new PhraseTable();

  private PhraseTable.Match longest(String text, int at) {
    return table.longest(text.split(" ", -1), at);
  }

  @Test
  void longestPhraseWins() {
    table.put("not", Cue.NEGATION);
    table.put("not only", Cue.NONE);
    assertThat(longest("not only", 0)).isEqualTo(new PhraseTable.Match(2, Cue.NONE));
    assertThat(longest("not good", 0)).isEqualTo(new PhraseTable.Match(1, Cue.NEGATION));
  }

  @Test
  void phraseThatBreaksOffFallsBackToItsBeginning() {
    table.put("peace", GOOD);
    table.put("peace in our time", Cue.NONE);
    assertThat(longest("peace in our", 0)).isEqualTo(new PhraseTable.Match(1, GOOD));
  }

  @Test
  void otherWordIsPassedAlone() {
    table.put("in spite of", Cue.NONE);
    assertThat(longest("in spite", 0)).isEqualTo(new PhraseTable.Match(1, Cue.NONE));
  }

  @Test
  void laterCueReplacesTheEarlier() {
    table.put("fine", Cue.NEGATION);
    table.put("fine", GOOD);
    assertThat(longest("a fine day", 1).cue()).isEqualTo(GOOD);
  }
}
