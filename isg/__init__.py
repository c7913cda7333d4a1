"""The command `isg`: one thin function a verb."""
