"""The reference executor: what a network computes, on integers. Everything else must equal it."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from ..errors import InputError
from .graph import Network
from .operators import OPERATORS

__all__ = ["Difference", "diff", "execute", "predict", "trace"]

# Values of the widest tensor that are in flight at once: bounds memory, whatever the batch.
_CHUNK = 1 << 21


def execute(network: Network, x) -> dict[str, np.ndarray]:
    """Values of all outputs, int64, each (n, ...).

    ``x`` is integers, (n, ...) as the input's shape says or unflattened, as (n, 28, 28); or a dict
    of them by input name. What is not of the input's shape and format is an InputError.
    """
    return _run(network, x, network.outputs)


def trace(network: Network, x) -> dict[str, np.ndarray]:
    """Values of every tensor of the network, as :func:`execute`."""
    return _run(network, x, tuple(network.tensors))


class Difference(NamedTuple):
    """How one tensor compares."""

    tensor: str
    values: int  #: how many there are
    different: int
    greatest: float  #: distance of two
    frame: int | None  #: the first that differs


def diff(found: Mapping[str, np.ndarray], expected: Mapping[str, np.ndarray]) -> list[Difference]:
    """Compare the tensors that both have, in the order of ``found``: where a layer goes astray.

    ``found`` is as :func:`trace` gives it; what is expected may be floats of another model, in the
    units of ours, axes unflattened.
    """
    rows = []
    for name in (name for name in found if name in expected):
        ours, other = np.asarray(found[name]), np.asarray(expected[name])
        if ours.size != other.size:
            raise InputError(f"Tensor {name} has {ours.size} values here and {other.size} there")
        # Exact where both are integers; floats of other models are what they are.
        apart = np.abs(ours - other.reshape(ours.shape))
        wrong = apart.any(axis=tuple(range(1, apart.ndim))).nonzero()[0]
        rows.append(Difference(name, ours.size, int((apart != 0).sum()),
                               apart.max(initial=0).item(), int(wrong[0]) if len(wrong) else None))
    if not rows:
        raise InputError(f"No tensor is in both: here are {', '.join(found)}")
    return rows


def predict(network: Network, x) -> np.ndarray:
    """Class of each input, (n,): of the output made by argmax."""
    if network.label is None:
        raise InputError(f"Network {network.name} is no classifier: no output is made by argmax")
    if np.prod(network.tensors[network.label].shape) != 1:
        raise InputError(f"Network {network.name} gives a class at every place: execute it")
    return _run(network, x, (network.label,))[network.label].reshape(-1)


def _run(network, x, wanted):
    values = _inputs(network, x)
    count = len(values[network.inputs[0].name])
    widest = max(int(np.prod(tensor.shape)) for tensor in network.tensors.values())
    step = max(1, _CHUNK // widest)
    readers = {name: node for node in network.nodes for name in node.inputs}  # the last one stays
    parts: dict[str, list[np.ndarray]] = {name: [] for name in wanted}
    for start in range(0, max(count, 1), step):
        found = {name: array[start:start + step].astype(np.int64) for name, array in values.items()}
        for node in network.nodes:
            results = OPERATORS[node.operator].evaluate(
                node, [network.tensors[name] for name in node.inputs],
                [found[name] for name in node.inputs])
            found.update(zip(node.outputs, results, strict=True))
            for name in set(node.inputs) - set(wanted):
                if readers[name] is node:
                    del found[name]  # so that only what is still read is held
        for name in wanted:
            parts[name].append(found[name])
    return {name: np.concatenate(arrays) for name, arrays in parts.items()}


def _inputs(network, x):
    given = x if isinstance(x, Mapping) else {network.inputs[0].name: x}
    names = [tensor.name for tensor in network.inputs]
    if sorted(given) != sorted(names):
        raise InputError(f"Network {network.name} takes inputs {', '.join(names)}, not "
                         f"{', '.join(map(str, given))}")
    values = {}
    for tensor in network.inputs:
        array = np.asarray(given[tensor.name])
        if array.ndim == 0 or (len(array) and array[0].size != np.prod(tensor.shape)):
            raise InputError(f"Input {tensor.name} must be of shape (n, "
                             f"{', '.join(map(str, tensor.shape))}), not {array.shape}")
        try:
            values[tensor.name] = tensor.format.check(f"Input {tensor.name}", array).reshape(
                len(array), *tensor.shape)
        except (TypeError, ValueError) as error:
            raise InputError(str(error)) from error
    if len({len(array) for array in values.values()}) > 1:
        raise InputError(f"Inputs of network {network.name} must have as many rows each")
    return values
