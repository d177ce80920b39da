namespace ZonePlanner.Api.Ogc.Filtering;

/// <content>What is said of values: comparisons, patterns, lists, ranges, and whether they are known.</content>
internal sealed partial class Cql2Text
{
    private Expression Condition() => Known(Predicate());

    /// <summary>IS asks of the whole predicate before it, as in SQL.</summary>
    private Expression Known(Expression condition)
    {
        var at = Here;
        if (!Takes("IS"))
        {
            return condition;
        }

        var isNot = Takes("NOT");
        if (!Requires("NULL", "NULL"))
        {
            return new Missing(at);
        }

        // Too deep is said once: what follows would be deeper.
        var isNull = _composer.Null(at, condition);
        var asked = isNull is Missing ? isNull : Unless(isNot, at, isNull);
        return asked is Missing refused ? Stop(refused) : Known(asked);
    }

    private Expression Predicate()
    {
        var left = Sum();
        var at = Here;
        if (_current is { Kind: TokenKind.Symbol, Value: "=" or "<>" or "<" or ">" or "<=" or ">=" })
        {
            var comparison = _current.Value;
            Advance();
            return _composer.Compare(at, comparison, left, Sum());
        }

        var negated = Is("NOT") && Takes("NOT");
        if (Takes("LIKE"))
        {
            return Unless(negated, at, _composer.Like(at, left, Sum()));
        }

        if (Takes("IN"))
        {
            return RequiresSymbol("(") ? Unless(negated, at, _composer.In(at, left, List(Sum))) : new Missing(at);
        }

        if (Takes("BETWEEN"))
        {
            var lower = Sum();
            return Requires("AND", "AND") ? Unless(negated, at, _composer.Between(at, left, lower, Sum())) : new Missing(at);
        }

        return negated ? Unexpected("LIKE, IN, BETWEEN") : left;
    }

    private Expression Unless(bool negated, string at, Expression predicate) => negated ? _composer.Not(at, predicate) : predicate;
}
