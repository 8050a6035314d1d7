namespace SwanOrchard.Images;

/// <summary>Reads the bits of a JPEG scan up to the next marker (ITU-T T.81, F.2.2.5).</summary>
/// <param name="data">The data of the scan.</param>
/// <param name="start">The index at which to start.</param>
internal ref struct JpegBits(ReadOnlySpan<byte> data, int start)
{
    private readonly ReadOnlySpan<byte> _data = data;
    private ulong _bits;
    private int _count;
    private int _position = start;

    /// <summary>Whether more bits were requested than available; missing bits count as zeros, as in every decoder.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>The end of the byte that contains the last bit read.</summary>
    public readonly int End
    {
        get
        {
            var end = _position;
            for (var unread = _count / 8; unread > 0; unread--)
            {
                // A stuffed 0xFF takes two bytes.
                end -= end >= 2 && _data[end - 1] == 0 && _data[end - 2] == 0xFF ? 2 : 1;
            }

            return end;
        }
    }

    /// <summary>The next 16 bits, without consuming them.</summary>
    public int Peek16()
    {
        Fill();
        return (int)(_bits >> 48);
    }

    /// <summary>Skips bits.</summary>
    /// <param name="count">0 to 16.</param>
    public void Skip(int count)
    {
        Fill();
        IsExhausted |= count > _count;
        _bits <<= count;
        _count = Math.Max(_count - count, 0);
    }

    /// <summary>Reads bits as a number.</summary>
    /// <param name="count">0 to 16.</param>
    public int Take(int count)
    {
        var taken = Peek16() >> (16 - count);
        Skip(count);
        return taken;
    }

    private void Fill()
    {
        if (_count >= 16)
        {
            return;
        }

        while (_count <= 48 && _position < _data.Length)
        {
            var value = _data[_position];
            if (value == 0xFF)
            {
                if (_position + 1 >= _data.Length || _data[_position + 1] != 0)
                {
                    return;
                }

                _position++;
            }

            _position++;
            _bits |= (ulong)value << (56 - _count);
            _count += 8;
        }
    }
}
