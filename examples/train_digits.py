"""Train the built-in model `digits`: a binary multilayer perceptron on scikit-learn's 8x8 digits.

    python examples/train_digits.py hwgen/model/data/digits.hwgen

Pixels 0..16 become three bits each by a thermometer, then three binary layers 192-128-128-10 with
batch normalisation follow. Weights and activations are signs in the forward pass; the gradient
goes straight through where the number is in -1..1 (Courbariaux et al., "BinaryConnect", NIPS 2015;
Hubara et al., "Binarized Neural Networks", NIPS 2016). Training images are disturbed a little in
every step: some are shifted by a pixel, ink is a bit darker or lighter, some bits flip. How much
was chosen on a part of the 1437 training images; the 360 test images are looked at once, by the
integer network, when all is done. The same seed gives the same file on the same machine and version
of PyTorch. Needs `pip install 'hwgen[train]'`.
"""

import argparse
from pathlib import Path

import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

from hwgen.compress.binary import affine_operands, sign_operands
from hwgen.compress.methods import compress
from hwgen.model.container import Model, save
from hwgen.model.execute import predict
from hwgen.model.graph import Network, Tensor, chain
from hwgen.numerics import BinaryFormat, Weights, dot_range, format_for

THRESHOLDS = (3, 8, 13)
WIDTHS = (64 * len(THRESHOLDS), 128, 128, 10)


class Sign(torch.autograd.Function):
    """Sign with +1 at zero; the gradient passes where the input is in -1..1."""

    @staticmethod
    def forward(context, value):
        """Sign of the value."""
        context.save_for_backward(value)
        return torch.where(value >= 0, 1.0, -1.0)

    @staticmethod
    def backward(context, gradient):
        """Gradient, cut where the sign has long been decided."""
        (value,) = context.saved_tensors
        return gradient * (value.abs() <= 1)


class BinaryMLP(nn.Module):
    """Binary layers, each with batch normalisation; the last one's are the scores."""

    def __init__(self):
        super().__init__()
        self.weights = nn.ParameterList(
            torch.empty(rows, cols).uniform_(-0.1, 0.1)  # signs that are easy to change
            for cols, rows in zip(WIDTHS, WIDTHS[1:], strict=False))
        self.norms = nn.ModuleList(nn.BatchNorm1d(rows) for rows in WIDTHS[1:])

    def forward(self, bits):
        """Scores of bits of -1 and +1."""
        value = bits
        for index, (weight, norm) in enumerate(zip(self.weights, self.norms, strict=True)):
            value = norm(value @ Sign.apply(weight).T)
            if index < len(self.weights) - 1:
                value = Sign.apply(value)
        return value


def train(x, y, *, seed: int, epochs: int) -> BinaryMLP:
    """A network trained on images (n, 8, 8) with labels (n,)."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)  # the order of sums, and with it the result, is the same each time
    model = BinaryMLP()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs, eta_min=1e-5)
    loss_of = nn.CrossEntropyLoss(label_smoothing=0.1)
    images, labels = torch.tensor(x), torch.tensor(y)
    for epoch in range(epochs):
        for batch in torch.randperm(len(images)).split(96):
            # Scores of unit variance are large for ten classes; 0.3 keeps the loss from saturating.
            loss = loss_of(0.3 * model(disturbed(images[batch])), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            with torch.no_grad():
                for weight in model.weights:
                    weight.clamp_(-1, 1)
        schedule.step()
        if epoch % 50 == 49:
            print(f"epoch {epoch + 1:4}: loss {loss.item():.3f}", flush=True)
    return model


def disturbed(images):
    """Bits (n, 192) of images: 15 % are shifted, ink varies by 2, 5 % of all bits flip."""
    count = len(images)
    padded = nn.functional.pad(images, (1, 1, 1, 1))
    shift = torch.randint(0, 3, (2, count, 1, 1))
    row, col = torch.where(torch.rand(count, 1, 1) < 0.15, shift, 1).unbind()
    place, eight = torch.arange(count)[:, None, None], torch.arange(8)
    images = padded[place, row + eight[:, None], col + eight]
    images = torch.where(images > 0, images + torch.randint(-2, 3, images.shape), images)
    bits = torch.where(images[..., None] >= torch.tensor(THRESHOLDS), 1.0, -1.0)
    return torch.where(torch.rand(bits.shape) < 0.05, -bits, bits).reshape(count, -1)


def fold(model: BinaryMLP) -> Network:
    """The integer network that does what the trained one does."""
    pixels = Tensor("pixels", (64,), format_for(0, 16))
    steps = [("bits", "thermometer",
              {"thresholds": Weights.of(np.array(THRESHOLDS), format_for(0, 16))})]
    for index, (weight, norm) in enumerate(zip(model.weights, model.norms, strict=True)):
        signs = compress(weight.detach().numpy(), "sign").values
        low, high = dot_range(BinaryFormat(), signs)
        steps.append((f"acc_{index}", "dense", {"weights": Weights.of(signs, BinaryFormat())}))
        parameters = (*(part.detach().numpy() for part in
                        (norm.weight, norm.bias, norm.running_mean, norm.running_var)), norm.eps)
        if index < len(model.weights) - 1:
            steps.append((f"act_{index}", "quantize",
                          sign_operands(*parameters, low=low, high=high)))
        else:
            steps.append(("scores", "affine", affine_operands(*parameters, low=low, high=high)))
    steps.append(("label", "argmax", {}))
    return chain("digits", pixels, steps, outputs=("label", "scores"),
                 classes=[str(digit) for digit in range(10)],
                 about="binary MLP 192-128-128-10 on scikit-learn's digits; "
                       "examples/train_digits.py")


def main():
    """Train, fold, test and save."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("container", type=Path, help="the container to write")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=400)
    options = parser.parse_args()
    digits = load_digits()
    images, labels = digits.images.astype(np.int64), digits.target.astype(np.int64)
    x, test_x, y, test_y = train_test_split(images, labels, test_size=360, random_state=0,
                                            stratify=labels)
    model = train(x, y, seed=options.seed, epochs=options.epochs).eval()
    network = fold(model)
    save(options.container, Model(network, test_x, test_y))
    right = int((predict(network, test_x) == test_y).sum())
    print(network)
    print(f"{right} of {len(test_x)} test images right ({right / len(test_x):.2%})")


if __name__ == "__main__":
    main()
