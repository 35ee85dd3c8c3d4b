"""The frames that a host and a board exchange: one definition for software and hardware.

What they mean is said in ``docs/frames.md``.
"""

import enum
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["BODY_LIMIT", "END", "ESC", "ESC_END", "ESC_ESC", "HELLO_BODY", "OVERHEAD",
           "PROTOCOL_VERSION", "RECORDING_LIMIT", "ErrorCode", "Frame", "FrameReader", "Kind",
           "encode", "record", "recording_head"]

PROTOCOL_VERSION = 1
END, ESC, ESC_END, ESC_ESC = 0xC0, 0xDB, 0xDC, 0xDD

# Bytes:
OVERHEAD = 8  #: of a frame beside its body
BODY_LIMIT = 512  #: of the largest body that a board takes
HELLO_BODY = 41  #: of a HELLO's body
RECORDING_LIMIT = (1 << 24) - 1  #: of the longest recording, without its header


class Kind(enum.IntEnum):
    """What a frame is; the board's have the high bit."""

    HELLO = 0x01
    DATA = 0x02
    LOAD = 0x03
    RESET = 0x04
    BOARD_HELLO = 0x81
    ACK = 0x82
    RESULT = 0x83
    ERROR = 0x8F


class ErrorCode(enum.IntEnum):
    """Why a board did not take a frame."""

    CORRUPT = 1  #: the CRC or the length is wrong, or an escape is
    TOO_LONG = 2  #: the body is longer than the board's buffer
    INVALID = 3  #: there is no such kind, load stream, or whole number of beats
    SEQUENCE = 4  #: not the sequence number that the board expects: a frame was lost
    OVERRUN = 5  #: both buffers are full: the frame came too soon
    NOT_LOADED = 6  #: weights must be loaded first


@dataclass(frozen=True)
class Frame:
    """A frame."""

    kind: int  #: a :class:`Kind`, or what came
    sequence: int
    body: bytes = b""


def encode(frame: Frame) -> bytes:
    """The bytes of a frame on the wire, with an END at both ends."""
    if not 0 <= frame.sequence <= 255:
        raise ValueError(f"Sequence number must be 0 to 255, not {frame.sequence}")
    if len(frame.body) > 0xFFFF:
        raise ValueError(f"Body must have at most 65535 bytes, not {len(frame.body)}")
    content = (bytes([frame.kind, frame.sequence]) + len(frame.body).to_bytes(2, "little")
               + frame.body)
    content += zlib.crc32(content).to_bytes(4, "little")
    for byte, escaped in ((ESC, ESC_ESC), (END, ESC_END)):
        content = content.replace(bytes([byte]), bytes([ESC, escaped]))
    return bytes([END]) + content + bytes([END])


def recording_head(manifest: bytes) -> bytes:
    """What a recording that a board plays begins with: the header but for its length."""
    return b"HWGW\1" + manifest[:8]


def record(manifest: bytes, bodies: Iterable[bytes]) -> bytes:
    """The recording of LOAD frames with the given bodies, for a board's flash."""
    packets = b"".join(encode(Frame(Kind.LOAD, number % 256, body))
                       for number, body in enumerate(bodies))
    if len(packets) > RECORDING_LIMIT:
        raise ValueError(f"Recording must have at most {RECORDING_LIMIT} bytes, not {len(packets)}")
    return recording_head(manifest) + len(packets).to_bytes(3, "little") + packets


class FrameReader:
    """Finds frames in a stream of bytes that may hold anything."""

    def __init__(self, limit: int = 1 << 16):
        self._packet = bytearray()
        self._limit = 2 * (limit + OVERHEAD)
        self.broken = 0  #: packets that were no frames

    def feed(self, data: bytes) -> list[Frame]:
        """Frames that are complete with these bytes."""
        frames = []
        for byte in data:
            if byte != END:
                if len(self._packet) <= self._limit:
                    self._packet.append(byte)
                continue
            if self._packet:
                frame = _decode(bytes(self._packet))
                self._packet.clear()
                if frame is None:
                    self.broken += 1
                else:
                    frames.append(frame)
        return frames


def _decode(packet: bytes) -> Frame | None:
    first, *parts = packet.split(bytes([ESC]))
    if any(part[:1] not in (bytes([ESC_END]), bytes([ESC_ESC])) for part in parts):
        return None
    content = first + b"".join(bytes([END if part[0] == ESC_END else ESC]) + part[1:]
                               for part in parts)
    if len(content) < OVERHEAD:
        return None
    head, crc = content[:-4], int.from_bytes(content[-4:], "little")
    if zlib.crc32(head) != crc or int.from_bytes(head[2:4], "little") != len(head) - 4:
        return None
    return Frame(head[0], head[1], head[4:])
