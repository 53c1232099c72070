package org.newstide.jobs;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import picocli.CommandLine.IVersionProvider;

/**
 * Which program this is: its version and, from a jar, the start of the jar's SHA-256. Another code,
 * another release.
 */
final class Code implements IVersionProvider {

  private static final int DIGITS = 12;

  /**
   * For example 0.1.0+3f2a90c1d4e5; "classes" stands for the digest where the program runs from no
   * jar.
   */
  static String version() {
    String version = Code.class.getPackage().getImplementationVersion();
    return (version == null ? "0" : version) + "+" + digest();
  }

  @Override
  public String[] getVersion() {
    return new String[] {"newstide " + version()};
  }

  private static String digest() {
    try {
      Path jar = Path.of(Code.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isRegularFile(jar)) {
        return "classes";
      }
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      return HexFormat.of().formatHex(sha256).substring(0, DIGITS);
    } catch (IOException | URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("the program's own jar can't be read", e);
    }
  }
}
