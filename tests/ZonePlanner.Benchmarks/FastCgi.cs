using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace ZonePlanner.Benchmarks;

/// <summary>Asks a FastCGI program over connections that are kept, with no web server in between: the quickest way there is to ask it.</summary>
internal sealed class FastCgi(string socketPath) : IDisposable
{
    private const int HeadLength = 8;
    private const int MostInRecord = 65_535 + 255;

    private readonly ConcurrentBag<Connection> idle = [];

    /// <summary>The answer's length, with its headers, once all of it has been read.</summary>
    /// <param name="query">The query string of a GET.</param>
    /// <param name="copy">Where the answer goes; nowhere when left out.</param>
    public async Task<long> GetAsync(string query, Stream? copy = null)
    {
        if (!idle.TryTake(out var connection))
        {
            connection = await Connection.OpenAsync(socketPath);
        }

        var length = await connection.GetAsync(query, copy ?? Stream.Null);
        idle.Add(connection);
        return length;
    }

    public void Dispose()
    {
        foreach (var connection in idle)
        {
            connection.Dispose();
        }
    }

    private enum Kind : byte
    {
        Begin = 1,
        End = 3,
        Parameters = 4,
        In = 5,
        Out = 6,
        Error = 7,
    }

    private sealed class Connection(Socket socket) : IDisposable
    {
        private readonly byte[] record = new byte[MostInRecord];
        private readonly NetworkStream stream = new(socket, ownsSocket: true);

        public static async Task<Connection> OpenAsync(string path)
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path));
            return new Connection(socket);
        }

        public async Task<long> GetAsync(string query, Stream copy)
        {
            await stream.WriteAsync(Request(query));
            var length = 0L;
            while (true)
            {
                await stream.ReadExactlyAsync(record.AsMemory(0, HeadLength));
                var kind = (Kind)record[1];
                var content = BinaryPrimitives.ReadUInt16BigEndian(record.AsSpan(4));
                await stream.ReadExactlyAsync(record.AsMemory(0, content + record[6]));
                switch (kind)
                {
                    case Kind.Out:
                        await copy.WriteAsync(record.AsMemory(0, content));
                        length += content;
                        break;
                    case Kind.Error when content > 0:
                        throw new InvalidOperationException(Encoding.UTF8.GetString(record, 0, content));
                    case Kind.End:
                        return length;
                    default:
                        break;
                }
            }
        }

        public void Dispose() => stream.Dispose();

        private static byte[] Request(string query)
        {
            using var request = new MemoryStream();
            // A responder, whose connection is kept.
            Write(request, Kind.Begin, [0, 1, 1, 0, 0, 0, 0, 0]);
            using var parameters = new MemoryStream();
            foreach (var (name, value) in new[] { ("REQUEST_METHOD", "GET"), ("QUERY_STRING", query), ("SERVER_NAME", "127.0.0.1"), ("SERVER_PORT", "80"), ("SCRIPT_NAME", "/") })
            {
                WriteLength(parameters, name.Length);
                WriteLength(parameters, value.Length);
                parameters.Write(Encoding.ASCII.GetBytes(name + value));
            }

            Write(request, Kind.Parameters, parameters.ToArray());
            Write(request, Kind.Parameters, []);
            Write(request, Kind.In, []);
            return request.ToArray();
        }

        private static void Write(MemoryStream request, Kind kind, byte[] content)
        {
            request.Write([1, (byte)kind, 0, 1, (byte)(content.Length >> 8), (byte)content.Length, 0, 0]);
            request.Write(content);
        }

        private static void WriteLength(MemoryStream parameters, int length)
        {
            if (length < 128)
            {
                parameters.WriteByte((byte)length);
                return;
            }

            Span<byte> four = stackalloc byte[4];
            BinaryPrimitives.WriteInt32BigEndian(four, length | int.MinValue);
            parameters.Write(four);
        }
    }
}
