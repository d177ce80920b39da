using System.Text.Json;

namespace ZonePlanner.Api.Imports.Files;

/// <summary>The tokens of a JSON file, with a buffer no larger than its largest feature.</summary>
internal sealed class JsonFileReader(Stream stream) : IDisposable
{
    private const int FirstBuffer = 64 * 1024;
    private const int LargestValue = 512 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[FirstBuffer];
    private int _start;
    private int _end;
    private bool _ended;
    private bool _begun;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 64 });

    /// <summary>The depth of the token last read; the outermost value's is 0.</summary>
    public int Depth { get; private set; }

    /// <summary>The name, when the token last read is a property's and no deeper than was asked for.</summary>
    public string? Name { get; private set; }

    /// <summary>The next token; None at the end of the file.</summary>
    /// <exception cref="JsonException">This is not JSON.</exception>
    public JsonTokenType Next(int deepest = 1)
    {
        Begin();
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _ended, _state);
            if (reader.Read())
            {
                Depth = reader.CurrentDepth;
                Name = reader.TokenType == JsonTokenType.PropertyName && Depth <= deepest ? reader.GetString() : null;
                Take(reader);
                return reader.TokenType;
            }

            if (_ended)
            {
                return JsonTokenType.None;
            }

            Fill();
        }
    }

    /// <summary>The whole value that comes next: after a property's name or within an array. Null at the end of the array.</summary>
    /// <exception cref="JsonException">This is not JSON.</exception>
    public JsonDocument? NextValue()
    {
        Begin();
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _ended, _state);
            if (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndArray)
                {
                    Take(reader);
                    return null;
                }

                if (JsonDocument.TryParseValue(ref reader, out var value))
                {
                    Take(reader);
                    return value;
                }
            }

            if (_ended)
            {
                throw new JsonException("The file ends in the middle of a value.");
            }

            Fill();
        }
    }

    public void Dispose() => stream.Dispose();

    private void Take(Utf8JsonReader reader)
    {
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private void Begin()
    {
        if (_begun)
        {
            return;
        }

        _begun = true;
        Fill();
        if (_buffer.AsSpan(0, _end).StartsWith(ByteOrderMark))
        {
            _start = ByteOrderMark.Length;
        }
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= LargestValue)
            {
                throw new JsonException("A single value is larger than half a gigabyte.");
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = stream.ReadAtLeast(_buffer.AsSpan(_end), 1, throwOnEndOfStream: false);
        _ended = read == 0;
        _end += read;
    }
}
