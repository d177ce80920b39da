using System.Text;
using NpgsqlTypes;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <content>Text without case or accents, and patterns.</content>
internal sealed partial class SqlWriter
{
    /// <summary>Folded, each literal once a statement and not once a row.</summary>
    private string Folded(Expression operand, bool accents)
    {
        var folded = Fold(Value(operand), accents);
        return operand.IsConstant ? $"(SELECT {folded})" : folded;
    }

    /// <summary>
    /// Case: Unicode's full case folding, by way of upper case (ß is SS) and the lower case of that; sigma has one lower case here. Accents: what can be taken apart
    /// loses its marks, and what cannot (đ, ø) is put in ASCII by unaccent.
    /// </summary>
    private static string Fold(string text, bool accents) => accents
        ? $"""unaccent(regexp_replace(normalize({text}, NFD), '[\u0300-\u036F]', '', 'g'))"""
        : $"""translate(lower(upper(lower(normalize({text}, NFC) COLLATE "und-x-icu"))), 'ς', 'σ')""";

    private string Like(Like like)
    {
        var (folds, pattern) = (new Stack<bool>(), like.Pattern);
        while (pattern is Folding folding)
        {
            folds.Push(folding.Accents);
            pattern = folding.Operand;
        }

        var pieces = Pieces(((TextLiteral)pattern).Value);
        if (folds.Count == 0)
        {
            var whole = string.Concat(pieces.Select(piece => piece.IsWildcard ? piece.Text : Escaped(piece.Text)));
            return $"({Value(like.Operand)} LIKE {parameters.Add(whole, NpgsqlDbType.Text)})";
        }

        // Each piece is folded by itself: unaccent makes a wildcard of ％.
        var folded = pieces.Select(piece => piece.IsWildcard
            ? $"'{piece.Text}'"
            : $@"replace(replace(replace({folds.Aggregate(parameters.Add(piece.Text, NpgsqlDbType.Text), Fold)}, '\', '\\'), '%', '\%'), '_', '\_')");
        return $"({Value(like.Operand)} LIKE (SELECT {string.Join(" || ", folded.DefaultIfEmpty("''"))}))";
    }

    /// <summary>The wildcards of a pattern and the text between them. A backslash at the end stands for itself.</summary>
    private static List<(string Text, bool IsWildcard)> Pieces(string pattern)
    {
        List<(string Text, bool IsWildcard)> pieces = [];
        var text = new StringBuilder();
        var index = 0;
        while (index < pattern.Length)
        {
            if (pattern[index] is '%' or '_')
            {
                Flush();
                pieces.Add((pattern[index].ToString(), true));
            }
            else
            {
                index += pattern[index] == '\\' && index + 1 < pattern.Length ? 1 : 0;
                text.Append(pattern[index]);
            }

            index++;
        }

        Flush();
        return pieces;

        void Flush()
        {
            if (text.Length > 0)
            {
                pieces.Add((text.ToString(), false));
                text.Clear();
            }
        }
    }

    private static string Escaped(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
