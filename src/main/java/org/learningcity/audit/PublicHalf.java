package org.learningcity.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import org.learningcity.observation.Digest;

/**
 * The public half of a signing key, by which anybody can check what was signed.
 *
 * @param encoded X.509 form
 */
public record PublicHalf(byte[] encoded) {

    public PublicHalf {
        encoded = encoded.clone();
    }

    @Override
    public byte[] encoded() {
        return encoded.clone();
    }

    /** SHA-256 of the key: what is read out on the telephone. */
    public String fingerprint() {
        return Digest.of(encoded);
    }

    /** Whether {@code signature} was made over {@code content} with the other half of this key. */
    public boolean signed(byte[] content, byte[] signature) {
        try {
            var check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(key());
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }
}
