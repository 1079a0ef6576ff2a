/**
 * Keeps originals, stand-ins, clients and the audit, sealed: authenticated encryption by Google Tink, records in
 * SQLite, keys in a file of mode 0600. Text of an original never touches the disk unsealed. Start with
 * {@link org.amparo.vault.Vault}.
 */
@NullMarked
package org.amparo.vault;

import org.jspecify.annotations.NullMarked;
