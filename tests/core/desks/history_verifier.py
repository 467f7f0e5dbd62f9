#!/usr/bin/env python3
"""history_verifier.py EXPORT [--against FILE]... : verifies an exported history without any code of the app.

Written from the documents alone (core/vault/history_form.hpp, core/vault/history_reader.hpp,
core/exchange/checkpoint/checkpoint.hpp, core/exchange/messages/mamori.cddl), with the standard library alone, so that a fault of the app's verifier is not
repeated here. FILE: a checkpoint, a request or status of the same device, or a response together with its request.
Exit 0: sound, 1: something was found (printed), 2: usage.
"""
import hashlib
import sys


class Found(Exception):
    """What is wrong, in one line."""


def sha256(data):
    return hashlib.sha256(data).digest()


# Deterministic CBOR (RFC 8949 section 4.2.1), as much of it as the formats use.
class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        piece = self.data[self.at : self.at + count]
        if len(piece) != count:
            raise Found("the file ends in the middle of an item")
        self.at += count
        return piece

    def done(self):
        return self.at == len(self.data)

    def head(self):
        first = self.take(1)[0]
        major, info = first >> 5, first & 31
        if info < 24:
            return major, info
        if info > 27:
            raise Found("an item is not in deterministic encoding")
        width = 1 << (info - 24)
        value = int.from_bytes(self.take(width), "big")
        if value < (24, 1 << 8, 1 << 16, 1 << 32)[info - 24]:
            raise Found("a number is not in its shortest form")
        return major, value

    def item(self, depth=8):
        if depth == 0:
            raise Found("items lie too deep")
        major, value = self.head()
        if major == 0:
            return value
        if major == 1:
            return -1 - value
        if major == 2:
            return self.take(value)
        if major == 3:
            return self.take(value).decode("utf-8")
        if major == 4:
            return [self.item(depth - 1) for _ in range(value)]
        if major == 5:
            return {self.item(depth - 1): self.item(depth - 1) for _ in range(value)}
        if major == 6:
            return (value, self.item(depth - 1))
        simple = {20: False, 21: True, 22: None}
        if value not in simple:
            raise Found("an item of a kind that no format here has")
        return simple[value]


def only_item(data):
    reader = Reader(data)
    item = reader.item()
    if not reader.done():
        raise Found("bytes behind the last item")
    return item


def encode_head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    for info, width in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if value < 1 << (8 * width):
            return bytes([major << 5 | info]) + value.to_bytes(width, "big")
    raise Found("a number is too large")


def byte_string(data):
    return encode_head(2, len(data)) + data


def text_string(text):
    data = text.encode("ascii")
    return encode_head(3, len(data)) + data


# Ed25519 (RFC 8032 section 5.1), verification alone.
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    x1, y1, z1, t1 = a
    x2, y2, z2, t2 = b
    m, n = (y1 - x1) * (y2 - x2) % P, (y1 + x1) * (y2 + x2) % P
    c, d = 2 * t1 * t2 * D % P, 2 * z1 * z2 % P
    e, f, g, h = n - m, d - c, d + c, n + m
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(count, point):
    result = (0, 1, 1, 0)
    while count:
        if count & 1:
            result = add(result, point)
        point = add(point, point)
        count >>= 1
    return result


def decompress(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = decompress((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signature_holds(key, message, signature):
    point, nonce = decompress(key), decompress(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or point is None or nonce is None or scalar >= L:
        return False
    digest = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    left, right = multiply(scalar, BASE), add(nonce, multiply(digest, point))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


def signed(envelope, purpose):
    """Protected header, payload and a test of the signature against a key, of a COSE_Sign1 (RFC 9052)."""
    tag, parts = only_item(envelope)
    if tag != 18 or len(parts) != 4 or parts[1] != {}:
        raise Found("not a COSE_Sign1 of ours")
    protected, _, payload, signature = parts
    structure = encode_head(4, 4) + text_string("Signature1") + b"".join(
        byte_string(part) for part in (protected, purpose, payload)
    )
    return only_item(protected), only_item(payload), lambda key: signature_holds(key, structure, signature)


def read_checkpoint(envelope):
    header, payload, holds = signed(envelope, b"mamori-checkpoint-v1")
    if header != {1: -8} or len(payload) != 6 or payload[0] != 1 or not holds(payload[1]):
        raise Found("a checkpoint whose signature does not hold")
    return {"key": payload[1], "size": payload[3], "root": payload[4]}


def read_message(envelope):
    header, payload, holds = signed(envelope, b"mamori-exchange-v1")
    if set(header) != {1, 4} or header[1] != -8 or not holds(header[4]):
        raise Found("a message whose signature does not hold")
    return header[4], payload


def checkpoints(files):
    by_hash = {sha256(data): data for data in files}
    for data in files:
        try:
            yield read_checkpoint(data)
            continue
        except Found:
            key, payload = read_message(data)
        if 8 in payload:  # a response: its signature covers the hash of the request, and so the request's checkpoint
            if payload[5] not in by_hash:
                raise Found("a response without the request that it answers")
            key, payload = read_message(by_hash[payload[5]])
        said = payload[7].get(4) if 7 in payload else payload[9].get(2)
        if said is None:
            raise Found("a message that holds no checkpoint")
        yield {"key": key, "size": said[0], "root": said[1]}


# The history itself.
class Tree:
    """RFC 6962 section 2.1; the hashes of the leaves, folded when a root is asked for."""

    def __init__(self):
        self.stack = []  # (number of leaves, root)

    def append(self, leaf):
        self.stack.append((1, leaf))
        while len(self.stack) > 1 and self.stack[-1][0] == self.stack[-2][0]:
            (count, right), (_, left) = self.stack.pop(), self.stack.pop()
            self.stack.append((2 * count, sha256(b"\1" + left + right)))

    def root(self):
        if not self.stack:
            return sha256(b"")
        root = self.stack[-1][1]
        for _, left in reversed(self.stack[:-1]):
            root = sha256(b"\1" + left + root)
        return root


CLOCK_CHANGED = 21


def verify(export, outside):
    reader = Reader(export)
    if reader.item() != ["mamori-history", 1]:
        raise Found("not an exported history")
    tree, size, previous, form, time = Tree(), 0, bytes(32), 1, 0
    against = {}
    for said in outside:
        against.setdefault(said["size"], []).append(said)
    while True:
        if reader.done():
            raise Found("the end with the signed checkpoint is missing")
        item = reader.item()
        if isinstance(item, bytes):
            break
        raw, payload = item
        entry = only_item(raw)
        size += 1
        where = f"entry {size}: "
        if entry[0] not in (1, 2) or entry[0] < form or len(entry) != (10, 13)[entry[0] - 1]:
            raise Found(where + "another form")
        if entry[1] != size:
            raise Found(where + f"its number is {entry[1]}")
        if entry[2] != previous:
            raise Found(where + "does not follow the one before")
        action = entry[-4]
        if entry[0] == 2 and entry[3] < time and action != CLOCK_CHANGED:
            raise Found(where + "the time runs backwards")
        if payload is not None and sha256(payload) != entry[-1]:
            raise Found(where + "its payload is another one")
        form, time = entry[0], entry[3]
        leaf = sha256(b"\0" + raw)
        previous = sha256(raw) if form == 1 else leaf
        tree.append(leaf)
        for said in against.pop(size, []):
            if said["root"] != tree.root() and not (form == 1 and said["root"] == previous):
                raise Found(f"a checkpoint of {size} entries that is outside says something else")
    if not reader.done():
        raise Found("bytes behind the end")
    end = read_checkpoint(item)
    if end["size"] != size or end["root"] != tree.root():
        raise Found("the checkpoint at the end is of another history")
    for said in outside:
        if said["key"] != end["key"]:
            raise Found("a checkpoint of another device")
    if any(length > 0 for length in against):
        raise Found(f"a checkpoint that is outside has {max(against)} entries, the history {size}")
    return size, tree.root()


def main(words):
    if not words or words[1::2] != ["--against"] * (len(words) // 2) or len(words) % 2 == 0:
        print(__doc__, file=sys.stderr)
        return 2
    data = []
    for name in words[::2]:
        with open(name, "rb") as file:
            data.append(file.read())
    try:
        size, root = verify(data[0], list(checkpoints(data[1:])))
    except Found as found:
        print(found)
        return 1
    except (IndexError, KeyError, TypeError, ValueError, AttributeError) as fault:
        print(f"not of the documented form: {fault!r}")
        return 1
    print(f"{size} {root.hex()}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
