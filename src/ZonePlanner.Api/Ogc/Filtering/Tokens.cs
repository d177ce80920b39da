using System.Globalization;
using System.Text;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>What a stretch of CQL2 text is.</summary>
internal enum TokenKind
{
    End,
    Name,
    QuotedName,
    Text,
    Number,
    Symbol,

    /// <summary>A quote that is never closed, or a character that has no place here.</summary>
    Unreadable,
}

/// <summary>A word of CQL2 text and the index of its first character.</summary>
internal readonly record struct Token(TokenKind Kind, string Value, int Index);

/// <summary>CQL2 text, word by word, after the rules of its BNF.</summary>
internal sealed class Tokens(string text)
{
    private int _index;

    public Token Next()
    {
        while (_index < text.Length && char.IsWhiteSpace(text[_index]))
        {
            _index++;
        }

        if (_index == text.Length)
        {
            return new Token(TokenKind.End, "", text.Length);
        }

        return text[_index] switch
        {
            '\'' => Text(),
            '"' => QuotedName(),
            >= '0' and <= '9' => Number(),
            '.' when IsDigit(_index + 1) => Number(),
            _ when IsNameStart(_index) => Name(),
            _ => Symbol(),
        };
    }

    private Token Text()
    {
        var start = _index++;
        var value = new StringBuilder();
        while (_index < text.Length)
        {
            var next = _index + 1 < text.Length ? text[_index + 1] : '\0';
            switch (text[_index])
            {
                case '\'' when next == '\'':
                    value.Append('\'');
                    _index += 2;
                    break;
                case '\'':
                    _index++;
                    return new Token(TokenKind.Text, value.ToString(), start);
                case '\\' when Escaped(next) is { } escaped:
                    value.Append(escaped);
                    _index += 2;
                    break;
                default:
                    value.Append(text[_index++]);
                    break;
            }
        }

        return new Token(TokenKind.Unreadable, text[start..], start);
    }

    /// <summary>What a backslash and a character stand for; null if the backslash stands for itself, as before the <c>%</c> of a pattern.</summary>
    private static char? Escaped(char character) => character switch
    {
        '\'' or '\\' => character,
        'a' => '\a',
        'b' => '\b',
        't' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        _ => null,
    };

    private Token QuotedName()
    {
        var start = _index;
        var end = text.IndexOf('"', start + 1);
        _index = end < 0 ? text.Length : end + 1;
        return end < 0 ? new Token(TokenKind.Unreadable, text[start..], start) : new Token(TokenKind.QuotedName, text[(start + 1)..end], start);
    }

    private Token Number()
    {
        var start = _index;
        Digits();
        if (_index < text.Length && text[_index] == '.')
        {
            _index++;
            Digits();
        }

        if (_index < text.Length && text[_index] is 'e' or 'E')
        {
            var sign = _index + 1 < text.Length && text[_index + 1] is '+' or '-' ? 1 : 0;
            if (IsDigit(_index + 1 + sign))
            {
                _index += 1 + sign;
                Digits();
            }
        }

        return new Token(TokenKind.Number, text[start.._index], start);
    }

    private void Digits()
    {
        while (IsDigit(_index))
        {
            _index++;
        }
    }

    private Token Name()
    {
        var start = _index;
        while (_index < text.Length && (IsNameStart(_index) || IsDigit(_index) || text[_index] is '.' or (>= '\u0300' and <= '\u036F') or '\u203F' or '\u2040'))
        {
            _index += char.IsHighSurrogate(text[_index]) ? 2 : 1;
        }

        return new Token(TokenKind.Name, text[start.._index], start);
    }

    private Token Symbol()
    {
        var start = _index;
        var pair = text.AsSpan(start, Math.Min(2, text.Length - start));
        _index += pair is "<>" or "<=" or ">=" ? 2 : 1;
        var symbol = text[start.._index];
        return new Token(symbol is [_, _] || "()=<>,+-*/%^".Contains(symbol[0], StringComparison.Ordinal) ? TokenKind.Symbol : TokenKind.Unreadable, symbol, start);
    }

    private bool IsDigit(int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private bool IsNameStart(int index) => text[index] switch
    {
        ':' or '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => true,
        '\u00D7' or '\u00F7' or '\u037E' => false,
        (>= '\u00C0' and <= '\u02FF') or (>= '\u0370' and <= '\u1FFE') => CharUnicodeInfo.GetUnicodeCategory(text[index]) != UnicodeCategory.SpaceSeparator,
        (>= '\u200C' and <= '\u200D') or (>= '\u2070' and <= '\u218F') or (>= '\u2C00' and <= '\u2FEF') or (>= '\u3001' and <= '\uD7FF') => true,
        (>= '\uF900' and <= '\uFDCF') or (>= '\uFDF0' and <= '\uFFFD') => true,
        _ => Rune.TryGetRuneAt(text, index, out var rune) && rune.Value is >= 0x10000 and <= 0xEFFFF,
    };
}
