package org.newstide.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          ALSO SEE                                                          = POINTER
          Read more: Oil prices fall                                        = POINTER
          Most read in Football                                             = POINTER
          More from Ask an Advisor                                          = POINTER
          Sign up for our daily newsletter                                  = SUBSCRIPTION
          We use cookies and other tools on this website.                   = CONSENT
          Terms of Use                                                      = CONSENT
          Advertisement                                                     = ADVERTISEMENT
          Article content                                                   = ADVERTISEMENT
          © 2024 The Paper. All rights reserved.                            = RIGHTS
          Share                                                             = BUTTON
          3 min read                                                        = BUTTON
          By Jane Doe and John Roe                                          = BYLINE
          Jane Doe is a senior reporter at The Paper.                       = AUTHOR_NOTE
          The views expressed are the author's own.                         = AUTHOR_NOTE
          Reuters with additional editing by John Roe                       = CREDIT
          Reporting by Jane Doe; Editing by John Roe                        = CREDIT
          (AP)                                                              = CREDIT
          Getty Images                                                      = CREDIT
          Mr Xi at the summit in Beijing (AFP)                              = CAPTION
          A hay bale (Photo: Jane Doe/The Paper)                            = CAPTION
          """)
  void whatItSaysIsTheReason(String line, Removal reason) {
    assertThat(PageFurniture.of(line)).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president shared the prize with the writer.",
        "More than 100 people were hurt when a train left the rails.",
        "By the time they arrived, the house had burnt down.",
        "The company agreed to terms with the union on Friday.",
        "“Watch the border,” he told the guards.",
        "They met in Beijing (China) on Tuesday.",
        "BEIJING (Reuters) - Xi met Putin on Tuesday."
      })
  void proseIsNone(String line) {
    assertThat(PageFurniture.of(line)).isEmpty();
  }
}
