using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CouncilBot.Knowledge.Facts;

/// <summary>A figure with the words that tell of what it is said.</summary>
/// <param name="Page">The topic of its page.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line of the file.</param>
/// <param name="Section">The line of the heading that it stands under.</param>
/// <param name="Fact">The figure.</param>
/// <param name="Own">The words that name of what it is said: those said with it, or, when they name nothing, of what was said before, or the title's.</param>
/// <param name="Title">The words of the page's title.</param>
/// <param name="Around">Those, and the words of the heading and the title above it.</param>
/// <param name="Cases">The words and numbers that tell one case from another: child, second, winter, Monday, 3.</param>
internal sealed record Statement(
    string Page, string File, int Line, int Section, Fact Fact, FrozenSet<string> Own, ImmutableArray<string> Title, FrozenSet<string> Around, FrozenSet<string> Cases);
