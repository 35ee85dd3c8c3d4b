"""A product of matrices, cut into the tiles of an array and put together again."""

import itertools

import numpy as np

__all__ = ["cut_tiles", "join_tiles"]


def cut_tiles(streamed: np.ndarray, held: np.ndarray, *, rows: int, cols: int, tile: int,
              stationary: bool) -> tuple[np.ndarray, np.ndarray]:
    """The beats of both operands, of all tiles, by columns of the array, then rows, then beats.

    A beat is a row of ``streamed``, ``rows`` values of it at a time. ``held`` has a row for each
    column of ``streamed`` if it is ``stationary``, else for each beat. At their ends the matrices
    are filled up with zeros.
    """
    passing = _blocks(streamed, tile, rows)
    staying = _blocks(held, rows if stationary else tile, cols)
    order = list(itertools.product(*map(range, (staying.shape[1], passing.shape[1], len(passing)))))
    return (np.concatenate([passing[beat, row] for _col, row, beat in order]),
            np.concatenate([staying[row if stationary else beat, col] for col, row, beat in order]))


def join_tiles(beats: np.ndarray, blocks: tuple[int, int, int], *, stationary: bool) -> np.ndarray:
    """The product, and what the zeros made below and right of it, of the beats that tiles gave.

    ``blocks`` are tiles along the rows of the array, along its columns, and beats.
    """
    rows, cols, parts = blocks
    tiles = beats.reshape(cols, rows, parts, -1, beats.shape[1]).sum(axis=1 if stationary else 2)
    return tiles.transpose(1, 2, 0, 3).reshape(-1, cols * beats.shape[1])


def _blocks(matrix, height, width):
    """Blocks of a matrix, by row and column of blocks."""
    high, wide = (-(-size // step) for size, step in zip(matrix.shape, (height, width),
                                                         strict=True))
    filled = np.zeros((high * height, wide * width), matrix.dtype)
    filled[:matrix.shape[0], :matrix.shape[1]] = matrix
    return filled.reshape(high, height, wide, width).swapaxes(1, 2)
