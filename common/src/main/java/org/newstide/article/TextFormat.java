package org.newstide.article;

import java.io.InputStream;
import java.util.Set;
import org.newstide.article.date.FileDate;

/**
 * Plain text: a file is one article, UTF-8.
 *
 * <ol>
 *   <li>A byte order mark is accepted. A file with bytes that are not UTF-8 is a reject: to replace
 *       them would lose names without a word.
 *   <li>A file longer than 16 MiB is a reject, and is not held.
 *   <li>A file that breaks off is no article, as nobody knows what it would have said.
 *   <li>What the text gives of title, date and body is {@link FlatText}'s to say. The file's name
 *       and folders may give another date ({@link FileDate}); its time never does, as it says when
 *       somebody copied it.
 * </ol>
 *
 * @param recurring lines that are {@link Furniture} of the source
 */
public record TextFormat(Set<String> recurring) implements SourceFormat {

  public TextFormat {
    recurring = Set.copyOf(recurring);
  }

  /** Where nothing is known of other articles. */
  public TextFormat() {
    this(Set.of());
  }

  @Override
  public RecordReader open(InputStream content, String inputFile) {
    return new TextReader(content, inputFile, recurring);
  }
}
