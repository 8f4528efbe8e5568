/** A program that starts co-browse sessions. */
package example;
