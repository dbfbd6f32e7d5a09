/**
 * Before and after from different files, brought together by participant in bounded memory: begin
 * with {@link id.bina.io.pair.PairFiles} and {@link id.bina.io.pair.PairScan}.
 *
 * <p>The one idea: a row is sent to the partition that its key's hash names, so that both rows of
 * one participant are in the same one, and a partition at a time fits memory.
 *
 * <pre>
 *   1  read    before.csv                        after.csv
 *              P-07 TR-01 3 4 . 2                P-31 TR-01 4 4 3 3
 *              P-31 TR-01 2 2 3 1                P-07 TR-01 4 4 4 .
 *                |  hash of key and shared strata  |
 *   2  part    [ 0 ]   [ 1 ] P-07b P-07a   [ 2 ]   ...   [ 255 ] P-31b P-31a
 *                pages in memory; if they are used up, all go to one file, enciphered
 *
 *   3  join    one partition after another, in a table of its keys:
 *              P-07 | 3 4 . 2 | 4 4 4 .     a pair
 *              P-12 | 3 3 2 2 |             stands alone
 *              P-44 | 4 1 ... | 2 2 ... !   stands twice on one side: not a pair
 *              a partition whose keys do not fit is parted again by another hash
 *
 *   4  hand    batches with the columns of both to any collector
 * </pre>
 *
 * <p>Partitions, pages and threads decide only in which order rows come, and a tally does not know
 * order. So the result is the same, to the byte, for any bound of memory.
 *
 * <p><b>Keys are personal data.</b> They are compared as they are, since a hash in their place
 * could join two people, and would hide nobody: who knows the list of pseudonyms can hash it too.
 * What goes to disk is enciphered by a key that exists only in the memory of this process, in a
 * file that only its owner may read and that the system removes when it is closed, however the
 * process ends.
 */
@NullMarked
package id.bina.io.pair;

import org.jspecify.annotations.NullMarked;
