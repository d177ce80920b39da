using System.Text;
using System.Text.RegularExpressions;

namespace ZonePlanner.Api.Database;

/// <summary>
/// A statement parts of which are there only when they are asked for, so that the database neither plans nor computes what nobody wants. In its file a line that ends in
/// <c>--if a b</c>, or the lines from one that says no more than that to <c>--end</c>, are there when both names are; with all of its lines it is a statement too. Every value is a parameter.
/// </summary>
internal sealed partial class OptionalSql
{
    private const string If = "--if ";
    private const string End = "--end";

    private readonly List<(string Text, string[] Names)> _lines = [];
    private readonly HashSet<string> _names;

    /// <summary>Reads a statement.</summary>
    /// <param name="text">All of its lines.</param>
    /// <param name="names">What may be asked for.</param>
    /// <exception cref="InvalidOperationException">A name in it is none of these, one of these is not in it, or a part does not end: our mistakes, seen by the first test that asks.</exception>
    public OptionalSql(string text, IEnumerable<string> names)
    {
        _names = new(names, StringComparer.Ordinal);
        string[]? block = null;
        foreach (var line in text.Split('\n'))
        {
            var (said, own) = Read(line);
            if (own.Length > 0 && said.Length == 0)
            {
                block = block is null ? own : throw new InvalidOperationException($"“{line}” stands in a part that has not ended.");
            }
            else if (line.Trim() == End)
            {
                block = block is not null ? null : throw new InvalidOperationException("A part ends that has not begun.");
            }
            else
            {
                _lines.Add((said, [.. block ?? [], .. own]));
            }
        }

        if (block is not null || !_names.SetEquals(_lines.SelectMany(line => line.Names)))
        {
            throw new InvalidOperationException($"A part does not end, or its names are others than {string.Join(' ', _names)}.");
        }
    }

    /// <summary>The statement for what is asked.</summary>
    /// <exception cref="InvalidOperationException">A name is not one of those it was made with.</exception>
    public string Asking(IReadOnlySet<string> asked)
    {
        if (!_names.IsSupersetOf(asked))
        {
            throw new InvalidOperationException($"The statement knows nothing of one of {string.Join(' ', asked)}.");
        }

        var text = new StringBuilder();
        foreach (var (line, names) in _lines)
        {
            if (names.All(asked.Contains))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"--\s*(if|end)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LikeMark();

    private static (string Said, string[] Names) Read(string line)
    {
        var mark = line.LastIndexOf(If, StringComparison.Ordinal);
        var (said, names) = mark < 0 ? (line, []) : (line[..mark].TrimEnd(), line[(mark + If.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        // A mark that is none would be a comment, and its line always there.
        return LikeMark().IsMatch(said) && said.Trim() != End ? throw new InvalidOperationException($"“{line}” is not marked as it should be.") : (said, names);
    }
}
