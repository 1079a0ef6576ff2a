package org.amparo.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The keys of a vault. Their file holds two lines: Tink's keyset for sealing and its keyset for fingerprints, each in
 * Base64.
 *
 * @param aead seals: AES-256-GCM with a nonce of its own for every seal
 * @param mac makes fingerprints: HMAC-SHA256, since a plain hash would let an outsider confirm a file he holds
 */
record Keys(Aead aead, Mac mac) {

  /** Draws new keys and writes them to a file in the folder that is there whole or not at all. */
  static void create(Path folder, String name) throws IOException {
    String lines = fresh(PredefinedAeadParameters.AES256_GCM) + fresh(PredefinedMacParameters.HMAC_SHA256_256BITTAG);
    OwnerOnly.writeWhole(folder, name, lines.getBytes(StandardCharsets.US_ASCII));
  }

  /** @throws UnusableVault when others may read the file, or it holds no keys */
  static Keys read(Path file) throws IOException {
    if (OwnerOnly.isOpenToOthers(file)) {
      throw new UnusableVault(
          "%s: the key file must be closed to group and others; run: chmod 600 %s".formatted(file, file));
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    try {
      register();
      return new Keys(
          keyset(lines.getFirst()).getPrimitive(RegistryConfiguration.get(), Aead.class),
          keyset(lines.getLast()).getPrimitive(RegistryConfiguration.get(), Mac.class));
    } catch (GeneralSecurityException | IllegalArgumentException | NoSuchElementException e) {
      throw new UnusableVault("%s: the key file holds no keys; restore it from a backup".formatted(file));
    }
  }

  private static String fresh(Parameters parameters) {
    try {
      register();
      KeysetHandle handle = KeysetHandle.generateNew(parameters);
      byte[] keyset = TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
      return Base64.getEncoder().encodeToString(keyset) + "\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the Java runtime lacks AES-GCM or HMAC-SHA256", e);
    }
  }

  private static void register() throws GeneralSecurityException {
    AeadConfig.register();
    MacConfig.register();
  }

  private static KeysetHandle keyset(String line) throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseKeyset(Base64.getDecoder().decode(line), InsecureSecretKeyAccess.get());
  }
}
