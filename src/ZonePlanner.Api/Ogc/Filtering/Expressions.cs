using NetTopologySuite.Geometries;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>A part of a filter that is worth something.</summary>
/// <param name="At">Where it was written: <c>filter:17</c> or <c>filter.args[1]</c>.</param>
/// <param name="Parts">What it is made of.</param>
internal abstract record Expression(string At, IReadOnlyList<Expression> Parts)
{
    /// <summary>What it is worth.</summary>
    public abstract ValueKind Kind { get; }

    /// <summary>How many expressions lie inside one another.</summary>
    public int Height { get; } = 1 + Parts.Select(part => part.Height).DefaultIfEmpty().Max();

    /// <summary>Whether it is worth the same for every feature.</summary>
    public virtual bool IsConstant => Parts.All(part => part.IsConstant);
}

/// <summary>What stands where a mistake was made.</summary>
internal sealed record Missing(string At) : Expression(At, [])
{
    public override ValueKind Kind => ValueKind.Nothing;
}

/// <summary>A text.</summary>
internal sealed record TextLiteral(string At, string Value) : Expression(At, [])
{
    public override ValueKind Kind => ValueKind.Text;
}

/// <summary>A number.</summary>
internal sealed record NumberLiteral(string At, Number Value) : Expression(At, [])
{
    public override ValueKind Kind => Value.IsInteger ? ValueKind.Integer : ValueKind.Number;
}

/// <summary>True or false.</summary>
internal sealed record BooleanLiteral(string At, bool Value) : Expression(At, [])
{
    public override ValueKind Kind => ValueKind.Boolean;
}

/// <summary>A legal day.</summary>
internal sealed record DateLiteral(string At, DateOnly Value) : Expression(At, [])
{
    public override ValueKind Kind => ValueKind.Date;
}

/// <summary>A moment in UTC.</summary>
internal sealed record TimestampLiteral(string At, DateTime Value) : Expression(At, [])
{
    public override ValueKind Kind => ValueKind.Timestamp;
}

/// <summary>A geometry in longitude and latitude.</summary>
internal sealed record GeometryLiteral(string At, Geometry Shape) : Expression(At, [])
{
    public override ValueKind Kind => ValueKind.Geometry;
}

/// <summary>A property of the feature.</summary>
internal sealed record PropertyReference(string At, Queryable Queryable) : Expression(At, [])
{
    public override ValueKind Kind => Queryable.Kind;

    public override bool IsConstant => false;
}

/// <summary>Two moments or days and what lies between, both included; null is without end.</summary>
internal sealed record Interval(string At, Expression? Start, Expression? End) : Expression(At, [.. new[] { Start, End }.OfType<Expression>()])
{
    public override ValueKind Kind => ValueKind.Interval;
}

/// <summary>Several values.</summary>
internal sealed record ArrayLiteral(string At, IReadOnlyList<Expression> Elements) : Expression(At, Elements)
{
    public override ValueKind Kind => ValueKind.Array;
}

/// <summary>Text without its case (CASEI) or its accents (ACCENTI).</summary>
internal sealed record Folding(string At, bool Accents, Expression Operand) : Expression(At, [Operand])
{
    public override ValueKind Kind => ValueKind.Text;
}

/// <summary>One of <c>+ - * / % div ^</c>.</summary>
internal sealed record Arithmetic(string At, string Operator, Expression Left, Expression Right) : Expression(At, [Left, Right])
{
    public override ValueKind Kind => ValueKind.Number;
}

/// <summary>One of our functions.</summary>
internal sealed record FunctionCall(string At, Function Function, IReadOnlyList<Expression> Arguments) : Expression(At, Arguments)
{
    public override ValueKind Kind => Function.Returns;
}
