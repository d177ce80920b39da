namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>An expression that holds, does not hold, or is unknown.</summary>
internal abstract record Predicate(string At, IReadOnlyList<Expression> Parts) : Expression(At, Parts)
{
    public override ValueKind Kind => ValueKind.Boolean;
}

/// <summary>All of several hold.</summary>
internal sealed record And(string At, IReadOnlyList<Expression> Operands) : Predicate(At, Operands);

/// <summary>At least one of several holds.</summary>
internal sealed record Or(string At, IReadOnlyList<Expression> Operands) : Predicate(At, Operands);

/// <summary>One does not hold.</summary>
internal sealed record Not(string At, Expression Operand) : Predicate(At, [Operand]);

/// <summary>One of <c>= &lt;&gt; &lt; &gt; &lt;= &gt;=</c>.</summary>
internal sealed record Comparison(string At, string Operator, Expression Left, Expression Right) : Predicate(At, [Left, Right]);

/// <summary>Text that looks like a pattern, itself a text or one that is folded.</summary>
internal sealed record Like(string At, Expression Operand, Expression Pattern) : Predicate(At, [Operand, Pattern]);

/// <summary>A number between two others, both included.</summary>
internal sealed record Between(string At, Expression Operand, Expression Lower, Expression Upper) : Predicate(At, [Operand, Lower, Upper]);

/// <summary>One of a list.</summary>
internal sealed record In(string At, Expression Operand, IReadOnlyList<Expression> List) : Predicate(At, [Operand, .. List]);

/// <summary>Has no value.</summary>
internal sealed record IsNull(string At, Expression Operand) : Predicate(At, [Operand]);

/// <summary>How two geometries lie.</summary>
internal sealed record SpatialPredicate(string At, SpatialRelation Relation, Expression Left, Expression Right) : Predicate(At, [Left, Right]);

/// <summary>How two instants or intervals lie.</summary>
internal sealed record TemporalPredicate(string At, TemporalRelation Relation, Expression Left, Expression Right) : Predicate(At, [Left, Right]);

/// <summary>How two arrays, taken as sets, lie.</summary>
internal sealed record ArrayPredicate(string At, ArrayRelation Relation, Expression Left, Expression Right) : Predicate(At, [Left, Right]);
