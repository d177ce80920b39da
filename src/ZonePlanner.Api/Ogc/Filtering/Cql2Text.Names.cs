namespace ZonePlanner.Api.Ogc.Filtering;

/// <content>What begins with a name: literals, functions, properties.</content>
internal sealed partial class Cql2Text
{
    private static readonly HashSet<string> Reserved = new(["AND", "OR", "NOT", "IN", "IS", "LIKE", "BETWEEN", "NULL", "DIV"], StringComparer.OrdinalIgnoreCase);

    private Expression Named(Token name, string at)
    {
        if (Takes("TRUE"))
        {
            return new BooleanLiteral(at, Value: true);
        }

        if (Takes("FALSE"))
        {
            return new BooleanLiteral(at, Value: false);
        }

        if (Reserved.Contains(name.Value))
        {
            return Unexpected("một biểu thức (thuộc tính trùng từ khóa phải đặt trong dấu nháy kép)", "an expression (a property named like a keyword goes in double quotes)");
        }

        if (Shape(at) is { } shape)
        {
            return shape;
        }

        Advance();
        return TakesSymbol("(") ? Deeper(() => Called(name, at)) : _composer.Property(at, name.Value);
    }

    /// <summary>What stands before parentheses, now open.</summary>
    private Expression Called(Token name, string at)
    {
        var keyword = name.Value.ToUpperInvariant();
        switch (keyword)
        {
            case "DATE":
                return Quoted(text => Instants.Date(at, text, _refusals));
            case "TIMESTAMP":
                return Quoted(text => Instants.Timestamp(at, text, _refusals));
            case "CASEI" or "ACCENTI":
                var operand = Sum();
                return RequiresSymbol(")") ? _composer.Folding(at, keyword == "ACCENTI", operand) : new Missing(at);
        }

        var relation = Relations.Named(name.Value);
        if (keyword != "INTERVAL" && relation is null)
        {
            return _composer.Call(at, name.Value, Listed());
        }

        var left = relation is ArrayRelation ? ArrayOperand() : Sum();
        if (!RequiresSymbol(","))
        {
            return new Missing(at);
        }

        var right = relation is ArrayRelation ? ArrayOperand() : Sum();
        if (!RequiresSymbol(")"))
        {
            return new Missing(at);
        }

        return relation is null ? Instants.Interval(at, left, right, _refusals) : _composer.Relate(at, relation, left, right);
    }

    /// <summary>Here parentheses always make an array, of one element too.</summary>
    private Expression ArrayOperand()
    {
        var at = Here;
        return TakesSymbol("(") ? _composer.Array(at, Listed()) : Sum();
    }

    /// <summary>Any number of expressions, to the parenthesis.</summary>
    private List<Expression> Listed() => TakesSymbol(")") ? [] : List(Disjunction);

    private Expression Quoted(Func<string, Expression> read)
    {
        var token = _current;
        if (token.Kind != TokenKind.Text)
        {
            return Unexpected("chuỗi trong dấu nháy đơn", "a text in single quotes");
        }

        Advance();
        return RequiresSymbol(")") ? read(token.Value) : new Missing(At(token));
    }
}
