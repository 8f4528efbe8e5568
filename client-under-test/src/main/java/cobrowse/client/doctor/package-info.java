/** Why a start would fail: everything that can be found out by reading, and what the start would answer. */
@NullMarked
package cobrowse.client.doctor;

import org.jspecify.annotations.NullMarked;
