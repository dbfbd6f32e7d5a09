/**
 * The programme of Tanjungbalai as an illustrative study whose truth is known; begin with {@link
 * id.bina.examples.tanjungbalai.TanjungbalaiData}.
 *
 * <p>Citizens, counters and offices speak here, before and after, with units beside them that were
 * not trained: what fell everywhere is told apart from what rose where people were trained.
 */
@NullMarked
package id.bina.examples.tanjungbalai;

import org.jspecify.annotations.NullMarked;
