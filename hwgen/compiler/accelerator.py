"""A whole network as one block, and the reference executor as its golden model."""

from dataclasses import dataclass, replace

from ..gateware.chain import ChainConfig
from ..model.execute import trace
from ..model.graph import Network
from ..numerics import Weights, require_type

__all__ = ["AcceleratorConfig"]


@dataclass(frozen=True, kw_only=True)
class AcceleratorConfig(ChainConfig):
    """A network in hardware: a chain whose stages are named as the network's nodes.

    Input beats hold the values of the input tensor in C order, the first in lane 0 of the first
    beat.
    """

    network: Network

    def __post_init__(self):
        require_type("Network", self.network, Network)
        super().__post_init__()

    def parameters(self):
        """The network by its hash, and every stage's config."""
        source = self.network.inputs[0]
        network = {"name": self.network.name, "sha256": self.network.sha256,
                   "input": str(source), "shape": source.shape, "classes": self.network.classes}
        return {"network": network, **super().parameters()}

    def golden(self, i, **loads):
        """What the reference executor says, of the loaded weights if there are any."""
        network = self.network
        for stage in self.stages:
            if stage.config.loads:
                words = loads[f"i_{stage.name}_weights"]
                network = _with_weights(network, stage.name, stage.config.unfold(words)[-1])
        tensors = trace(network, i.reshape(-1, *network.inputs[0].shape))
        names = {"o": network.nodes[-1].outputs[0]}
        if self.scored:
            names["o_scores"] = network.nodes[-1].inputs[0]
        return {name: tensors[tensor].reshape(-1, self.outputs[name].lanes)
                for name, tensor in names.items()}


def _with_weights(network, name, matrix):
    nodes = tuple(
        replace(node, constants={**node.constants,
                                 "weights": Weights.of(matrix, node.constants["weights"].format)})
        if node.name == name else node for node in network.nodes)
    return replace(network, nodes=nodes)

