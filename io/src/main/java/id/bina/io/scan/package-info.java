/**
 * Wide delimited files as cases, at the speed of the disk: begin with {@link
 * id.bina.io.scan.CaseFiles} and {@link id.bina.io.scan.CaseMapping}.
 *
 * <p>The one idea: a cell becomes a small number without ever being a text. The way of the bytes:
 *
 * <pre>
 *   1  cut    the file, behind whole records       ...4\n|17,T01,4,,3,"a,""b"\n ... 9,T02,1\n|3,T...
 *             (only quotation marks matter)              |________ a stretch _______________|
 *
 *   2  mark   where cells end, 8 bytes at a time    1 7 , T 0 1 , 4 , , 3 , " a , " " b " \n
 *             (the quoted comma is no end)              ^       ^   ^ ^   ^               ^
 *
 *   3  look   column by column, in a table          column q1: the byte before its mark
 *             of what was seen before                  4      -&gt; 4
 *                                                      ,      -&gt; blank (the cell is empty)
 *                                                      other  -&gt; ask the scale once, remember
 *                                                   column training: T01 -&gt; group 1
 *
 *   4  hand   whole columns of rows to the batch    q1 [4 4 3 . 2 ...]  training [1 1 2 1 ...]
 * </pre>
 *
 * <p>Several threads take stretches in turn; cutting is the only step they do one after another.
 * Each holds one stretch, its marks and one batch, so that memory does not grow with the file.
 *
 * <p>What a cell means is decided in one place, by the reader of single rows: the tables only
 * remember its answers. A stretch in which something is not as drawn (a carriage return alone, a
 * quotation mark inside spaces, a row with too few cells) is mended first, that is written anew
 * record by record:
 *
 * <pre>
 *   18, "a" ,3\r19\r     -&gt;     18,"a",3\n19,,\n     (short rows are filled, if that is declared)
 * </pre>
 *
 * {@link id.bina.io.scan.FileScan} says how many rows took that way, and why. UTF-16 and its like
 * become UTF-8 before they are cut. Only what stands behind a record of megabytes, or between
 * separators beyond ASCII, is left to the reader of single rows. If something is wrong that blocks,
 * that reader goes through the files once more from their beginning and tells all of it, each with
 * file, line and column.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = false,
    from = "",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    throwForInvalidImmutableState = MissingComponentsException.class,
    allowedClasspathAnnotations = Override.class)
package id.bina.io.scan;

import id.bina.core.MissingComponentsException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
