using System.Globalization;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Reads CQL2 text by descending its grammar. At the first word that has no place it stops: whatever follows is the end.</summary>
internal sealed partial class Cql2Text
{
    private readonly Composer _composer;
    private readonly Shapes _shapes;
    private readonly Refusals _refusals;
    private readonly Tokens _tokens;
    private Token _current;
    private Token _next;
    private int _level;

    public Cql2Text(string filter, Composer composer, Shapes shapes, Refusals refusals)
    {
        (_composer, _shapes, _refusals) = (composer, shapes, refusals);
        _tokens = new Tokens(filter);
        _current = _tokens.Next();
        _next = _tokens.Next();
    }

    private string Here => At(_current);

    public Expression Read()
    {
        var root = Disjunction();
        return _current.Kind == TokenKind.End ? root : Unexpected("AND, OR");
    }

    private Expression Disjunction()
    {
        var at = Here;
        List<Expression> operands = [Conjunction()];
        while (Takes("OR"))
        {
            operands.Add(Conjunction());
        }

        return operands.Count == 1 ? operands[0] : _composer.Any(at, operands);
    }

    private Expression Conjunction()
    {
        var at = Here;
        List<Expression> operands = [Negation()];
        while (Takes("AND"))
        {
            operands.Add(Negation());
        }

        return operands.Count == 1 ? operands[0] : _composer.All(at, operands);
    }

    private Expression Negation()
    {
        var at = Here;
        return Takes("NOT") ? Deeper(() => _composer.Not(at, Negation())) : Condition();
    }

    private Expression Sum()
    {
        var sum = Product();
        while (_current is { Kind: TokenKind.Symbol, Value: "+" or "-" })
        {
            var (at, sign) = (Here, _current.Value);
            Advance();
            sum = _composer.Calculate(at, sign, sum, Product());
        }

        return sum;
    }

    private Expression Product()
    {
        var product = Power();
        while (_current is { Kind: TokenKind.Symbol, Value: "*" or "/" or "%" } || Is("DIV"))
        {
            var (at, sign) = (Here, _current.Kind == TokenKind.Name ? "div" : _current.Value);
            Advance();
            product = _composer.Calculate(at, sign, product, Power());
        }

        return product;
    }

    private Expression Power()
    {
        var number = Factor();
        var at = Here;
        return TakesSymbol("^") ? _composer.Calculate(at, "^", number, Factor()) : number;
    }

    private Expression Factor()
    {
        var (at, sign) = (Here, _current.Value);
        if (!TakesSymbol("-") && !TakesSymbol("+"))
        {
            return Operand();
        }

        if (sign == "+" && _current.Kind != TokenKind.Number)
        {
            return Unexpected("số", "a number");
        }

        var operand = _current.Kind is TokenKind.Number or TokenKind.Name or TokenKind.QuotedName ? Operand() : Unexpected("số, thuộc tính, hàm", "a number, a property, a function");
        return sign == "-" ? _composer.Negative(at, operand) : operand;
    }

    private Expression Operand()
    {
        var (token, at) = (_current, Here);
        switch (token.Kind)
        {
            case TokenKind.Number:
                Advance();
                return _composer.NumberOf(at, token.Value);
            case TokenKind.Text:
                Advance();
                return _composer.Text(at, token.Value);
            case TokenKind.QuotedName:
                Advance();
                return _composer.Property(at, token.Value);
            case TokenKind.Name:
                return Named(token, at);
            case TokenKind.Symbol when TakesSymbol("("):
                return Deeper(() => Group(at));
            default:
                return Unexpected("một biểu thức", "an expression");
        }
    }

    /// <summary>An expression in parentheses, or an array: the comma tells.</summary>
    private Expression Group(string at)
    {
        if (TakesSymbol(")"))
        {
            return _composer.Array(at, []);
        }

        var first = Disjunction();
        if (!TakesSymbol(","))
        {
            return RequiresSymbol(")") ? first : new Missing(at);
        }

        return _composer.Array(at, [first, .. List(Disjunction)]);
    }

    /// <summary>Expressions with commas between them, to the parenthesis.</summary>
    private List<Expression> List(Func<Expression> read)
    {
        List<Expression> list = [];
        do
        {
            list.Add(read());
        }
        while (TakesSymbol(","));
        RequiresSymbol(")");
        return list;
    }

    private Expression Deeper(Func<Expression> read)
    {
        if (++_level > Composer.MostLevels)
        {
            return Stop(_refusals.Add(Here, "too-deep", $"Bộ lọc lồng nhau quá {Composer.MostLevels} tầng.", $"The filter is nested more than {Composer.MostLevels} levels deep."));
        }

        var expression = read();
        _level--;
        return expression;
    }

    private bool Is(string keyword) => _current.Kind == TokenKind.Name && _current.Value.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    private bool Takes(string keyword)
    {
        var takes = Is(keyword);
        if (takes)
        {
            Advance();
        }

        return takes;
    }

    private bool TakesSymbol(string symbol)
    {
        var takes = _current.Kind == TokenKind.Symbol && _current.Value == symbol;
        if (takes)
        {
            Advance();
        }

        return takes;
    }

    private bool Requires(string keyword, string expected) => Takes(keyword) || Unexpected(expected) is null;

    private bool RequiresSymbol(string symbol) => TakesSymbol(symbol) || Unexpected($"“{symbol}”") is null;

    private void Advance() => (_current, _next) = (_next, _next.Kind == TokenKind.End ? _next : _tokens.Next());

    private Missing Unexpected(string expected) => Unexpected(expected, expected);

    private Missing Unexpected(string vi, string en)
    {
        var place = _current.Index + 1;
        var found = Refusals.Shown(_current.Value);
        return Stop(_current.Kind switch
        {
            TokenKind.End => _refusals.Add(Here, "syntax", $"Bộ lọc kết thúc sớm, ở ký tự {place}: còn thiếu {vi}.", $"The filter ends too soon, at character {place}: {en} is missing."),
            TokenKind.Unreadable when found[0] is '\'' or '"' => _refusals.Add(Here, "syntax", $"Dấu nháy mở ở ký tự {place} không được đóng.", $"The quote opened at character {place} is never closed."),
            _ => _refusals.Add(Here, "syntax", $"Không hiểu “{found}” ở ký tự {place}: cần {vi}.", $"“{found}” at character {place} has no place there: {en} was expected."),
        });
    }

    /// <summary>Reads no further.</summary>
    private Missing Stop(Missing missing)
    {
        _refusals.Close();
        _current = _next = new Token(TokenKind.End, "", _current.Index);
        return missing;
    }

    private static string At(Token token) => string.Create(CultureInfo.InvariantCulture, $"filter:{token.Index + 1}");
}
