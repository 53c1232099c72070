package org.newstide.article;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A web address as an identity: addresses that lead to the same article are equal.
 *
 * <ol>
 *   <li>http is https; user, default port and fragment go.
 *   <li>The host is in small letters, international names in their ASCII form, without {@code www.}
 *       and without {@code m.}, {@code mobile.} or {@code amp.} in front.
 *   <li>The path goes without {@code /amp} and slashes at its end; its letters keep their case.
 *   <li>Tracking parameters go ({@link TrackingParameter}), the others are sorted.
 *   <li>What need not be escaped is not, what must be is, in capital hex digits ({@link
 *       PercentEncoding}).
 * </ol>
 *
 * <p>The result is for comparison; it need not answer when called.
 *
 * @param host without port
 * @param address the whole address
 * @param isHomePage whether it has neither path nor parameters, and so names a site, not an article
 */
public record CanonicalUrl(String host, String address, boolean isHomePage) {

  private static final Pattern URL =
      Pattern.compile(
          "(?:https?:)?//(?:[^/?#@]*@)?(?<host>[^/?#:@]+)(?::(?<port>\\d*))?"
              + "(?<path>/[^?#]*)?(?:\\?(?<query>[^#]*))?(?:#.*)?",
          Pattern.CASE_INSENSITIVE);

  /** No server takes longer ones. */
  private static final int LONGEST = 8192;

  private static final Pattern AND = Pattern.compile("&");
  private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)+");
  private static final Pattern VARIANT = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=.+\\.)");
  private static final Pattern END = Pattern.compile("(?:/++(?:amp(?=/*+$))?+)++$");

  /**
   * The canonical form of an address.
   *
   * @return nothing if the text is no absolute http or https address
   */
  public static Optional<CanonicalUrl> of(String text) {
    // browsers drop line breaks and tabs within an address, feeds escape & once too often
    String written = text.strip().replaceAll("[\\t\\r\\n]", "").replace("&amp;", "&");
    Matcher parts = URL.matcher(written);
    return written.length() <= LONGEST && parts.matches()
        ? host(parts.group("host")).map(host -> of(host, parts))
        : Optional.empty();
  }

  private static CanonicalUrl of(String host, Matcher parts) {
    String path = parts.group("path") == null ? "" : PercentEncoding.canonical(parts.group("path"));
    path = END.matcher(path).replaceFirst("");
    String query = parts.group("query") == null ? "" : query(parts.group("query"));
    String address = "https://" + host + port(parts.group("port")) + path;
    return new CanonicalUrl(
        host, query.isEmpty() ? address : address + "?" + query, path.isEmpty() && query.isEmpty());
  }

  private static Optional<String> host(String written) {
    String host;
    try {
      host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    if (!HOST.matcher(host).matches()) {
      return Optional.empty();
    }
    return Optional.of(VARIANT.matcher(host).replaceFirst(""));
  }

  private static String port(String digits) {
    boolean implied =
        digits == null || digits.isEmpty() || digits.equals("80") || digits.equals("443");
    return implied ? "" : ":" + digits;
  }

  private static String query(String written) {
    return AND.splitAsStream(written)
        .filter(parameter -> !parameter.isEmpty() && !TrackingParameter.is(parameter))
        .map(PercentEncoding::canonical)
        .sorted()
        .collect(Collectors.joining("&"));
  }
}
