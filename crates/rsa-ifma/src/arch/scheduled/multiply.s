# [rdi] = [rdi] [r8] / R. Written by generator/pair.rs: do not edit.
mov eax, 0x77
kmovb k1, eax
mov eax, 0x66
kmovb k2, eax
mov eax, 0x88
kmovb k3, eax
mov eax, 0xcc
kmovb k4, eax
mov eax, 0xaa
kmovb k5, eax
vpermq zmm0, zmmword ptr [r8 + 192], 57
vmovdqa64 zmm1, zmmword ptr [rdi]
vmovdqa64 zmm2, zmmword ptr [rdi + 64]
vpermq zmm3, zmmword ptr [r8 + 256], 57
vmovdqa64 zmm4, zmmword ptr [rdi + 128]
vmovdqa64 zmm5, zmmword ptr [rdi + 192]
vpermq zmm6, zmmword ptr [r8 + 128], 57
vmovdqa64 zmm7, zmmword ptr [rdi + 256]
vmovdqa64 zmm8, zmmword ptr [r8 + 192]
vpermq zmm9, zmm1, 147
vmovdqa64 zmm10, zmmword ptr [r8 + 192]
vpxord zmm11, zmm11, zmm11
vpmadd52huq zmm11, zmm1, zmm10
vmovdqa64 zmm12, zmmword ptr [r8 + 256]
vmovdqa64 zmmword ptr [rdx + 832], zmm0
vpermq zmm0, zmm2, 147
vmovdqa64 zmm13, zmmword ptr [r8 + 128]
vpxord zmm14, zmm14, zmm14
vpmadd52huq zmm14, zmm7, zmm12
vmovdqa64 zmmword ptr [rdx + 896], zmm3
vpermq zmm3, zmmword ptr [r8 + 64], 57
vmovdqa64 zmm15, zmmword ptr [r8 + 128]
vmovdqa64 zmmword ptr [rdx + 768], zmm6
vpermq zmm6, zmm4, 147
vmovdqa64 zmm16, zmmword ptr [r8 + 64]
vpermq zmm17, zmmword ptr [r8], 57
vpmadd52luq zmm11, zmm1, zmm12
vmovdqa64 zmm12, zmmword ptr [r8 + 64]
vmovdqa64 zmm18, zmmword ptr [r8]
vpermq zmm19, zmm5, 147
vmovdqa64 zmm20, zmmword ptr [r8]
vpaddq zmm14, zmm14, zmm14
vmovdqa64 zmmword ptr [rdx + 704], zmm3
vpermq zmm3, zmmword ptr [r8 + 256], 147
vpermq zmm21, zmm7, 147
vmovdqa64 zmmword ptr [rdx + 640], zmm17
vpermq zmm17, zmmword ptr [r8 + 192], 147
vpmadd52huq zmm11, zmm2, zmm15
vmovdqa64 zmm22, zmmword ptr [rdx + 832]
vpxord zmm23, zmm23, zmm23
vpmadd52huq zmm23, zmm1, zmm22
vpermq zmm24, zmm1, 57
vmovdqa64 zmm25, zmmword ptr [rdx + 832]
vmovdqa64 zmmword ptr [rdx + 576], zmm3
vpxord zmm3, zmm3, zmm3
vpmadd52huq zmm3, zmm9, zmm25
vpermq zmm26, zmmword ptr [r8 + 128], 147
vmovdqa64 zmm27, zmmword ptr [r8 + 256]
vpermq zmm28, zmm2, 57
vmovdqa64 zmmword ptr [rdx + 512], zmm17
vpermq zmm17, zmmword ptr [r8 + 64], 147
vpmadd52luq zmm11, zmm2, zmm10
vpmadd52luq zmm23, zmm1, zmmword ptr [rdx + 896]
vpermq zmm10, zmm4, 57
vmovdqa64 zmm29, zmmword ptr [rdx + 768]
vpmadd52luq zmm3, zmm9, zmmword ptr [rdx + 896]
vmovdqa64 zmmword ptr [rdx + 448], zmm26
vpermq zmm26, zmmword ptr [r8], 147
vmovdqa64 zmm30, zmmword ptr [rdx + 704]
vmovdqa64 zmmword ptr [rdx + 384], zmm17
vpermq zmm17, zmm5, 57
vpmadd52huq zmm11, zmm4, zmm12
vpmadd52huq zmm23, zmm2, zmm29
vmovdqa64 zmmword ptr [rdx + 320], zmm26
vmovdqa64 zmm26, zmmword ptr [rdx + 640]
vpmadd52luq zmm11, zmm4, zmm15
vpermq zmm15, zmm7, 57
vpmadd52luq zmm23, zmm2, zmm22
vpmadd52huq zmm11, zmm5, zmm20
vpmadd52huq zmm23, zmm4, zmm30
vpmadd52luq zmm11, zmm5, zmm12
vpmadd52luq zmm23, zmm4, zmm29
vpmadd52luq zmm11, zmm7, zmm20
vmovdqa64 zmm20, zmmword ptr [r8 + 256]
vpmadd52huq zmm23, zmm5, zmm26
vpxord zmm29, zmm29, zmm29
vpmadd52huq zmm29, zmm21, zmmword ptr [r8 + 256]
vpmadd52luq zmm23, zmm5, zmm30
vmovdqa64 zmm30, zmmword ptr [rdx + 768]
vpmadd52huq zmm3, zmm0, zmm30
vpmadd52huq zmm29, zmm7, zmmword ptr [rdx + 576]
vmovdqa64 zmm12, zmmword ptr [rdx + 704]
vpmadd52luq zmm23, zmm7, zmm26
vpmadd52luq zmm3, zmm0, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 640]
vpaddq zmm29, zmm29, zmm29
vpaddq zmm11{k3}, zmm11, zmm29
vpmadd52huq zmm23, zmm24, zmm8
vpmadd52huq zmm3, zmm6, zmm12
vpmadd52luq zmm23, zmm24, zmmword ptr [r8 + 256]
vpmadd52luq zmm3, zmm6, zmm30
vpxord zmm30, zmm30, zmm30
vpmadd52huq zmm30, zmm21, zmmword ptr [rdx + 896]
vpmadd52huq zmm23, zmm28, zmm13
vpmadd52huq zmm3, zmm19, zmm25
vpaddq zmm30, zmm30, zmm30
vpmadd52luq zmm23, zmm28, zmm8
vpmadd52luq zmm3, zmm19, zmm12
vmovdqa64 zmm12, zmmword ptr [r8 + 192]
vpmadd52huq zmm23, zmm10, zmm16
vpmadd52luq zmm3, zmm21, zmm25
vmovdqa64 zmm25, zmmword ptr [r8 + 128]
vpmadd52luq zmm23, zmm10, zmm13
vmovdqa64 zmm13, zmmword ptr [r8 + 64]
vpaddq zmm3{k1}, zmm3, zmm29
vpxord zmm29, zmm29, zmm29
vpmadd52huq zmm29, zmm9, zmm20
vpermq zmm8, zmm3, 78
vpmadd52huq zmm23, zmm17, zmm18
vpmadd52huq zmm29, zmm0, zmm12
vpaddq zmm8{k2}{z}, zmm3, zmm8
vpaddq zmm11, zmm11, zmm8
vmovdqa64 zmm8, zmmword ptr [rdx + 576]
vpmadd52luq zmm23, zmm17, zmm16
vmovdqa64 zmm16, zmmword ptr [rdx + 896]
vpermq zmm3, zmm11, 250
vpmadd52luq zmm29, zmm0, zmm20
vpmadd52luq zmm23, zmm15, zmm18
vmovdqa64 zmm18, zmmword ptr [rdx + 512]
vmovdqa64 zmm15, zmmword ptr [rdx + 832]
vpmadd52huq zmm29, zmm6, zmm25
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm20, zmm1, zmm27
vmovdqa64 zmm26, zmmword ptr [r8 + 192]
vpaddq zmm30{k3}, zmm30, zmm23
vpaddq zmm14{k1}, zmm14, zmm23
vmovdqa64 zmm23, zmmword ptr [r8 + 128]
vpmadd52luq zmm29, zmm6, zmm12
vpermq zmm12, zmm30, 78
vpmadd52huq zmm20, zmm2, zmm26
vmovdqa64 zmm22, zmmword ptr [r8 + 64]
vpmadd52huq zmm29, zmm19, zmm13
vpaddq zmm12{k2}{z}, zmm30, zmm12
vpmadd52luq zmm20, zmm2, zmm27
vmovdqa64 zmm27, zmmword ptr [r8]
vpaddq zmm14, zmm14, zmm12
vpermq zmm11{k4}, zmm14, 64
vpxord zmm12, zmm12, zmm12
vpmadd52luq zmm12, zmm1, zmm27
vpermq zmm3{k5}, zmm14, 200
vpxord zmm14, zmm14, zmm14
vpmadd52luq zmm14, zmm1, zmmword ptr [rdx + 640]
vpmadd52luq zmm29, zmm19, zmm25
vpmadd52huq zmm20, zmm4, zmm23
vpsrlq zmm25{k1}{z}, zmm11, 51
vpandq zmm11{k1}, zmm11, qword ptr [rcx]{1to8}
vpmadd52luq zmm14, zmm24, zmm27
vpermq zmm25, zmm25, 75
vmovdqa64 zmmword ptr [rdx + 960], zmm3
vmovdqa64 zmm3, zmmword ptr [rdx + 448]
vpmadd52huq zmm29, zmm21, zmmword ptr [r8]
vpmadd52luq zmm20, zmm4, zmm26
vmovdqa64 zmm26, zmmword ptr [rdx + 384]
vpmadd52luq zmm29, zmm21, zmm13
vpmadd52huq zmm20, zmm5, zmm22
vpmadd52huq zmm29, zmm1, zmm8
vpmadd52luq zmm20, zmm5, zmm23
vpxord zmm23, zmm23, zmm23
vpmadd52luq zmm23, zmm9, zmmword ptr [rdx + 640]
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm9, zmm16
vpmadd52huq zmm29, zmm2, zmm18
vpmadd52huq zmm20, zmm7, zmm27
vmovdqa64 zmm27, zmmword ptr [rdx + 768]
vpmadd52huq zmm13, zmm0, zmm15
vpmadd52luq zmm29, zmm2, zmm8
vmovdqa64 zmm8, zmmword ptr [rdx + 704]
vpmadd52luq zmm20, zmm7, zmm22
vpmadd52luq zmm13, zmm0, zmm16
vpmadd52huq zmm29, zmm4, zmm3
vpaddq zmm20, zmm20, zmm20
vpaddq zmm20{k1}, zmm20, zmm14
vpmadd52huq zmm13, zmm6, zmm27
vpmadd52luq zmm29, zmm4, zmm18
vmovdqa64 zmm18, zmmword ptr [r8 + 256]
vpmadd52luq zmm13, zmm6, zmm15
vmovdqa64 zmm15, zmmword ptr [r8 + 192]
vpmadd52huq zmm29, zmm5, zmm26
vpmadd52huq zmm13, zmm19, zmm8
vpmadd52luq zmm29, zmm5, zmm3
vmovdqa64 zmm3, zmmword ptr [r8 + 128]
vpmadd52luq zmm13, zmm19, zmm27
vmovdqa64 zmm27, zmmword ptr [rdx + 576]
vpmadd52huq zmm29, zmm7, zmmword ptr [rdx + 320]
vpmadd52huq zmm13, zmm21, zmmword ptr [rdx + 640]
vpmadd52luq zmm29, zmm7, zmm26
vmovdqa64 zmm26, zmmword ptr [rdx + 896]
vpmadd52luq zmm13, zmm21, zmm8
vmovdqa64 zmm8, zmmword ptr [rdx + 512]
vpaddq zmm29, zmm29, zmm29
vpaddq zmm23{k1}, zmm23, zmm29
vpaddq zmm12{k3}, zmm12, zmm29
vmovdqa64 zmm29, zmmword ptr [rdx + 832]
vpermq zmm16, zmm23, 78
vpaddq zmm13, zmm13, zmm13
vpaddq zmm13{k3}, zmm13, zmm14
vpermq zmm14, zmm13, 78
vmovdqa64 zmm22, zmmword ptr [r8 + 256]
vpxord zmm30, zmm30, zmm30
vpmadd52huq zmm30, zmm2, zmm22
vpaddq zmm16{k2}{z}, zmm23, zmm16
vmovdqa64 zmm23, zmmword ptr [r8 + 192]
vpaddq zmm12, zmm12, zmm16
vmovdqa64 zmm16, zmmword ptr [r8 + 128]
vpmadd52huq zmm30, zmm4, zmm23
vpaddq zmm14{k2}{z}, zmm13, zmm14
vmovdqa64 zmm13, zmmword ptr [r8 + 64]
vpaddq zmm20, zmm20, zmm14
vpermq zmm14, zmm12, 250
vpermq zmm12{k4}, zmm20, 64
vpmadd52luq zmm30, zmm4, zmm22
vmovdqa64 zmm22, zmmword ptr [r8]
vpermq zmm14{k5}, zmm20, 200
vpxord zmm20, zmm20, zmm20
vpmadd52huq zmm20, zmm1, zmm22
vpaddq zmm12, zmm12, zmm25
vmovdqa64 zmm25, zmmword ptr [rdx + 640]
vpmadd52huq zmm30, zmm5, zmm16
vpmadd52luq zmm20, zmm1, zmm13
vmovdqa64 zmmword ptr [rdx + 1024], zmm14
vmovdqa64 zmm14, zmmword ptr [r8]
vpmadd52luq zmm30, zmm5, zmm23
vpandq zmm23, zmm12, qword ptr [rcx + 8]{1to8}
vpmadd52luq zmm20, zmm2, zmm22
vpsrlq zmm12, zmm12, 52
vpxord zmm22, zmm22, zmm22
vpmadd52huq zmm22, zmm0, zmm18
vpmadd52huq zmm30, zmm7, zmm13
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm1, zmm25
vpmadd52huq zmm22, zmm6, zmm15
vpmadd52luq zmm30, zmm7, zmm16
vpmadd52luq zmm13, zmm1, zmmword ptr [rdx + 704]
vpmadd52luq zmm22, zmm6, zmm18
vpaddq zmm30, zmm30, zmm30
vmovdqa64 zmm18, zmmword ptr [rdx + 448]
vpmadd52luq zmm13, zmm2, zmm25
vpmadd52huq zmm22, zmm19, zmm3
vpmadd52huq zmm13, zmm24, zmm14
vpmadd52luq zmm22, zmm19, zmm15
vmovdqa64 zmm15, zmmword ptr [rdx + 640]
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm9, zmm15
vpmadd52luq zmm13, zmm24, zmmword ptr [r8 + 64]
vpmadd52huq zmm22, zmm21, zmmword ptr [r8 + 64]
vpxord zmm16, zmm16, zmm16
vpmadd52huq zmm16, zmm0, zmm26
vpmadd52luq zmm25, zmm9, zmmword ptr [rdx + 704]
vpmadd52luq zmm13, zmm28, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx + 768]
vpmadd52luq zmm22, zmm21, zmm3
vpmadd52huq zmm16, zmm6, zmm29
vpmadd52luq zmm25, zmm0, zmm15
vpaddq zmm30{k1}, zmm30, zmm13
vpmadd52huq zmm22, zmm2, zmm27
vpmadd52luq zmm16, zmm6, zmm26
vpmadd52huq zmm22, zmm4, zmm8
vpmadd52huq zmm16, zmm19, zmm14
vpmadd52luq zmm22, zmm4, zmm27
vmovdqa64 zmm27, zmmword ptr [r8 + 256]
vpmadd52luq zmm16, zmm19, zmm29
vmovdqa64 zmm29, zmmword ptr [rdx + 704]
vpmadd52huq zmm22, zmm5, zmm18
vpmadd52huq zmm16, zmm21, zmmword ptr [rdx + 704]
vpmadd52luq zmm22, zmm5, zmm8
vmovdqa64 zmm8, zmmword ptr [r8 + 192]
vpmadd52luq zmm16, zmm21, zmm14
vmovdqa64 zmm14, zmmword ptr [rdx + 640]
vpmadd52huq zmm22, zmm7, zmmword ptr [rdx + 384]
vpaddq zmm16, zmm16, zmm16
vpaddq zmm16{k3}, zmm16, zmm13
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm6, zmm27
vpermq zmm26, zmm16, 78
vpmadd52luq zmm22, zmm7, zmm18
vpmadd52huq zmm13, zmm19, zmm8
vpaddq zmm26{k2}{z}, zmm16, zmm26
vpxord zmm16, zmm16, zmm16
vpmadd52huq zmm16, zmm1, zmm29
vpaddq zmm22, zmm22, zmm22
vpaddq zmm30, zmm30, zmm26
vmovdqa64 zmm26, zmmword ptr [rdx + 576]
vpaddq zmm25{k1}, zmm25, zmm22
vmovdqa64 zmm18, zmmword ptr [r8 + 256]
vpxord zmm15, zmm15, zmm15
vpmadd52huq zmm15, zmm4, zmm18
vmovdqa64 zmm3, zmmword ptr [r8 + 192]
vpmadd52luq zmm13, zmm19, zmm27
vpermq zmm27, zmm25, 78
vpmadd52luq zmm16, zmm1, zmmword ptr [rdx + 768]
vpaddq zmm20{k3}, zmm20, zmm22
vmovdqa64 zmm22, zmmword ptr [r8 + 128]
vpmadd52huq zmm15, zmm5, zmm3
vpmadd52huq zmm13, zmm21, zmmword ptr [r8 + 128]
vpaddq zmm27{k2}{z}, zmm25, zmm27
vmovdqa64 zmm25, zmmword ptr [r8 + 64]
vpmadd52huq zmm16, zmm2, zmm14
vpaddq zmm20, zmm20, zmm27
vpxord zmm27, zmm27, zmm27
vpmadd52huq zmm27, zmm1, zmm25
vpmadd52luq zmm15, zmm5, zmm18
vpermq zmm18, zmm20, 250
vpmadd52luq zmm13, zmm21, zmm8
vpermq zmm20{k4}, zmm30, 64
vmovdqa64 zmm8, zmmword ptr [r8]
vpmadd52luq zmm16, zmm2, zmm29
vpmadd52luq zmm27, zmm1, zmm22
vpmadd52huq zmm15, zmm7, zmm22
vmovdqa64 zmm22, zmmword ptr [r8 + 64]
vpermq zmm18{k5}, zmm30, 200
vpmadd52huq zmm13, zmm4, zmm26
vpaddq zmm20, zmm20, zmm12
vmovdqa64 zmm12, zmmword ptr [r8]
vpmadd52luq zmm16, zmm4, zmm14
vpandq zmm14, zmm20, qword ptr [rcx + 8]{1to8}
vpmadd52huq zmm27, zmm2, zmm8
vmovdqa64 zmm30, zmmword ptr [rdx + 512]
vpsrlq zmm20, zmm20, 52
vpmadd52luq zmm15, zmm7, zmm3
vmovdqa64 zmmword ptr [rdx + 1088], zmm18
vpmadd52huq zmm13, zmm5, zmm30
vmovdqa64 zmm18, zmmword ptr [rdx + 704]
vpxord zmm3, zmm3, zmm3
vpmadd52huq zmm3, zmm9, zmm18
vpmadd52huq zmm16, zmm24, zmm22
vmovdqa64 zmm29, zmmword ptr [rdx + 640]
vpmadd52luq zmm27, zmm2, zmm25
vpaddq zmm15, zmm15, zmm15
vpmadd52luq zmm13, zmm5, zmm26
vmovdqa64 zmm26, zmmword ptr [rdx + 896]
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm6, zmm26
vpmadd52luq zmm3, zmm9, zmmword ptr [rdx + 768]
vpmadd52luq zmm16, zmm24, zmmword ptr [r8 + 128]
vpmadd52huq zmm13, zmm7, zmmword ptr [rdx + 448]
vpmadd52luq zmm27, zmm4, zmm8
vmovdqa64 zmm8, zmmword ptr [rdx + 832]
vpmadd52huq zmm25, zmm19, zmm8
vpmadd52huq zmm3, zmm0, zmm29
vpmadd52huq zmm16, zmm28, zmm12
vpmadd52luq zmm13, zmm7, zmm30
vpmadd52luq zmm25, zmm19, zmm26
vpmadd52luq zmm3, zmm0, zmm18
vpmadd52luq zmm16, zmm28, zmm22
vmovdqa64 zmm22, zmmword ptr [rdx + 768]
vpaddq zmm13, zmm13, zmm13
vpmadd52huq zmm25, zmm21, zmmword ptr [rdx + 768]
vpaddq zmm27{k3}, zmm27, zmm13
vpmadd52luq zmm3, zmm6, zmm29
vmovdqa64 zmm29, zmmword ptr [rdx + 704]
vpmadd52luq zmm16, zmm10, zmm12
vmovdqa64 zmm12, zmmword ptr [rdx + 640]
vpmadd52luq zmm25, zmm21, zmm8
vmovdqa64 zmm8, zmmword ptr [rdx + 768]
vpaddq zmm3{k1}, zmm3, zmm13
vpxord zmm13, zmm13, zmm13
vpmadd52huq zmm13, zmm1, zmm22
vpermq zmm18, zmm3, 78
vpaddq zmm15{k1}, zmm15, zmm16
vpaddq zmm25, zmm25, zmm25
vpmadd52luq zmm13, zmm1, zmmword ptr [rdx + 832]
vpaddq zmm25{k3}, zmm25, zmm16
vpermq zmm16, zmm25, 78
vpaddq zmm18{k2}{z}, zmm3, zmm18
vmovdqa64 zmm3, zmmword ptr [r8 + 256]
vmovdqa64 zmm26, zmmword ptr [r8 + 192]
vpaddq zmm27, zmm27, zmm18
vpxord zmm18, zmm18, zmm18
vpmadd52huq zmm18, zmm5, zmm3
vmovdqa64 zmm30, zmmword ptr [r8 + 128]
vpmadd52huq zmm13, zmm2, zmm29
vpaddq zmm16{k2}{z}, zmm25, zmm16
vpxord zmm25, zmm25, zmm25
vpmadd52huq zmm25, zmm1, zmm30
vpaddq zmm15, zmm15, zmm16
vmovdqa64 zmm16, zmmword ptr [r8 + 64]
vpmadd52huq zmm18, zmm7, zmm26
vpmadd52luq zmm13, zmm2, zmm22
vpermq zmm22, zmm27, 250
vpmadd52luq zmm25, zmm1, zmm26
vpermq zmm27{k4}, zmm15, 64
vmovdqa64 zmm26, zmmword ptr [r8]
vpmadd52luq zmm18, zmm7, zmm3
vpmadd52huq zmm13, zmm4, zmm12
vpermq zmm22{k5}, zmm15, 200
vpmadd52huq zmm25, zmm2, zmm16
vmovdqa64 zmm15, zmmword ptr [r8 + 128]
vpaddq zmm27, zmm27, zmm20
vpandq zmm20, zmm27, qword ptr [rcx + 8]{1to8}
vmovdqa64 zmm3, zmmword ptr [r8 + 64]
vpaddq zmm18, zmm18, zmm18
vpsrlq zmm27, zmm27, 52
vmovdqa64 zmm1, zmmword ptr [r8]
vpmadd52luq zmm13, zmm4, zmm29
vmovdqa64 zmmword ptr [rdx + 1152], zmm22
vpmadd52luq zmm25, zmm2, zmm30
vpermq zmm30, zmm23, 0
vmovdqa64 zmm2, zmmword ptr [r8 + 256]
vpxord zmm22, zmm22, zmm22
vpmadd52huq zmm22, zmm19, zmm2
vpmadd52luq zmm13, zmm5, zmm12
vpmadd52huq zmm25, zmm4, zmm26
vmovdqa64 zmm12, zmmword ptr [rdx + 576]
vpmadd52huq zmm22, zmm21, zmmword ptr [r8 + 192]
vpmadd52huq zmm13, zmm24, zmm15
vpmadd52luq zmm25, zmm4, zmm16
vpxord zmm16, zmm16, zmm16
vpmadd52huq zmm16, zmm9, zmm8
vpmadd52luq zmm22, zmm21, zmm2
vmovdqa64 zmm2, zmmword ptr [rdx + 704]
vpmadd52luq zmm13, zmm24, zmmword ptr [r8 + 192]
vpmadd52luq zmm25, zmm5, zmm26
vmovdqa64 zmm26, zmmword ptr [rsi + 512]
vmovdqa64 zmm24, zmmword ptr [rdx + 640]
vpmadd52luq zmm16, zmm9, zmmword ptr [rdx + 832]
vpmadd52huq zmm22, zmm5, zmm12
vpermq zmm5, zmm23, 170
vpmadd52huq zmm13, zmm28, zmm3
vmovdqa64 zmm9, zmmword ptr [rdx + 896]
vpxord zmm4, zmm4, zmm4
vpmadd52huq zmm4, zmm19, zmm9
vpmadd52huq zmm16, zmm0, zmm2
vpmadd52huq zmm22, zmm7, zmmword ptr [rdx + 512]
vpmadd52luq zmm13, zmm28, zmm15
vpmadd52huq zmm4, zmm21, zmmword ptr [rdx + 832]
vpmadd52luq zmm16, zmm0, zmm8
vmovdqa64 zmm8, zmmword ptr [rsi + 832]
vpermq zmm0, zmm23, 85
vpmadd52luq zmm22, zmm7, zmm12
vmovdqa64 zmm12, zmmword ptr [rsi + 1152]
vmovdqa64 zmm7, zmmword ptr [rsi + 448]
vpermq zmm23, zmm23, 255
vpmadd52huq zmm13, zmm10, zmm1
vpmadd52luq zmm4, zmm21, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 768]
vmovdqa64 zmm21, zmmword ptr [rsi + 256]
vpmadd52huq zmm16, zmm6, zmm24
vpaddq zmm22, zmm22, zmm22
vpmadd52luq zmm13, zmm10, zmm3
vmovdqa64 zmm3, zmmword ptr [rsi + 320]
vmovdqa64 zmm10, zmmword ptr [rsi + 1088]
vpaddq zmm25{k3}, zmm25, zmm22
vpaddq zmm4, zmm4, zmm4
vpmadd52luq zmm16, zmm6, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 1472]
vmovdqa64 zmm6, zmmword ptr [rsi + 384]
vpmadd52luq zmm13, zmm17, zmm1
vpermq zmm1, zmm14, 0
vmovdqa64 zmm17, zmmword ptr [rsi + 576]
vpmadd52luq zmm16, zmm19, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 640]
vmovdqa64 zmm19, zmmword ptr [rsi + 1408]
vpaddq zmm4{k3}, zmm4, zmm13
vpaddq zmm18{k1}, zmm18, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 704]
vpermq zmm15, zmm4, 78
vpaddq zmm16{k1}, zmm16, zmm22
vpermq zmm22, zmm16, 78
vpaddq zmm15{k2}{z}, zmm4, zmm15
vpxord zmm4, zmm4, zmm4
vpmadd52luq zmm4, zmm30, zmm21
vpxord zmm28, zmm28, zmm28
vpmadd52huq zmm28, zmm30, zmm21
vpaddq zmm18, zmm18, zmm15
vpxord zmm15, zmm15, zmm15
vpmadd52luq zmm15, zmm30, zmm3
vpaddq zmm22{k2}{z}, zmm16, zmm22
vpxord zmm16, zmm16, zmm16
vpmadd52luq zmm16, zmm30, zmm6
vpaddq zmm25, zmm25, zmm22
vpxord zmm22, zmm22, zmm22
vpmadd52huq zmm22, zmm30, zmm7
vpermq zmm21, zmm25, 250
vpxord zmm29, zmm29, zmm29
vpmadd52luq zmm29, zmm30, zmm26
vpermq zmm25{k4}, zmm18, 64
vpxord zmm31, zmm31, zmm31
vpmadd52huq zmm31, zmm30, zmm26
vpxord zmm26, zmm26, zmm26
vpmadd52huq zmm26, zmm30, zmm3
vpmadd52huq zmm22, zmm5, zmm9
vpermq zmm21{k5}, zmm18, 200
vpmadd52luq zmm29, zmm5, zmm8
vpaddq zmm25, zmm25, zmm27
vpmadd52huq zmm31, zmm5, zmm8
vpsrlq zmm8, zmm25, 52
vpmadd52luq zmm4, zmm5, zmm17
vmovdqa64 zmm27, zmmword ptr [rsi + 896]
vpaddq zmm8, zmm11, zmm8
vpmadd52huq zmm22, zmm0, zmm10
vpandq zmm25, zmm25, qword ptr [rcx + 8]{1to8}
vmovdqa64 zmm11, zmmword ptr [rsi + 960]
vmovdqa64 zmmword ptr [rdx + 1216], zmm21
vpmadd52luq zmm29, zmm0, zmm12
vpmadd52huq zmm31, zmm0, zmm12
vpxord zmm12, zmm12, zmm12
vpmadd52luq zmm12, zmm30, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1024]
vpmadd52luq zmm15, zmm5, zmm24
vpmadd52luq zmm29, zmm23, zmm2
vpmadd52huq zmm22, zmm23, zmm19
vpxord zmm21, zmm21, zmm21
vpmadd52huq zmm21, zmm30, zmm6
vpmadd52huq zmm28, zmm5, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 1792]
vmovdqa64 zmm6, zmmword ptr [rsi + 1216]
vpmadd52luq zmm29, zmm1, zmm17
vpmadd52luq zmm16, zmm5, zmm13
vpmadd52huq zmm31, zmm23, zmm2
vpmadd52huq zmm26, zmm5, zmm24
vpermq zmm24, zmm14, 170
vmovdqa64 zmm2, zmmword ptr [rsi + 1280]
vpmadd52luq zmm4, zmm0, zmm27
vpmadd52luq zmm12, zmm5, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 1344]
vpmadd52luq zmm15, zmm0, zmm11
vpmadd52huq zmm21, zmm5, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 2112]
vpmadd52luq zmm29, zmm24, zmm13
vpmadd52huq zmm28, zmm0, zmm27
vpermq zmm27, zmm14, 85
vmovdqa64 zmm5, zmmword ptr [rsi + 1536]
vpermq zmm14, zmm14, 255
vpmadd52luq zmm16, zmm0, zmm7
vpmadd52huq zmm31, zmm1, zmm17
vpmadd52huq zmm26, zmm0, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 2432]
vmovdqa64 zmm17, zmmword ptr [rsi + 1600]
vpmadd52luq zmm29, zmm27, zmm11
vpmadd52luq zmm4, zmm23, zmm6
vpmadd52luq zmm12, zmm0, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 1664]
vpmadd52luq zmm15, zmm23, zmm2
vpmadd52huq zmm21, zmm0, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 1728]
vpmadd52huq zmm22, zmm1, zmm7
vpmadd52huq zmm28, zmm23, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 2752]
vmovdqa64 zmm0, zmmword ptr [rsi + 1856]
vpmadd52luq zmm29, zmm14, zmm6
vpmadd52luq zmm16, zmm23, zmm9
vpmadd52huq zmm31, zmm24, zmm13
vpmadd52huq zmm26, zmm23, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 2048]
vmovdqa64 zmm13, zmmword ptr [rsi + 1920]
vpmadd52huq zmm22, zmm24, zmm2
vpmadd52luq zmm4, zmm1, zmm5
vpmadd52luq zmm12, zmm23, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 1984]
vpmadd52luq zmm15, zmm1, zmm17
vpmadd52huq zmm21, zmm23, zmm9
vpermq zmm9, zmm20, 0
vpmadd52huq zmm28, zmm1, zmm5
vmovdqa64 zmm5, zmmword ptr [rsi + 3072]
vmovdqa64 zmm23, zmmword ptr [rsi + 2176]
vpmadd52luq zmm16, zmm1, zmm10
vpmadd52huq zmm31, zmm27, zmm11
vpmadd52luq zmm29, zmm9, zmm5
vpmadd52huq zmm26, zmm1, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 2368]
vmovdqa64 zmm11, zmmword ptr [rsi + 2240]
vpmadd52huq zmm22, zmm27, zmm17
vpmadd52luq zmm4, zmm24, zmm0
vpmadd52luq zmm12, zmm1, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 2304]
vpmadd52luq zmm15, zmm24, zmm13
vpmadd52huq zmm21, zmm1, zmm10
vpermq zmm10, zmm20, 170
vpmadd52huq zmm28, zmm24, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 3392]
vmovdqa64 zmm1, zmmword ptr [rsi + 2496]
vpmadd52luq zmm16, zmm24, zmm19
vpmadd52huq zmm31, zmm14, zmm6
vpmadd52luq zmm29, zmm10, zmm0
vpmadd52huq zmm26, zmm24, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 2688]
vmovdqa64 zmm6, zmmword ptr [rsi + 2560]
vpmadd52huq zmm22, zmm14, zmm13
vpmadd52luq zmm4, zmm27, zmm23
vpmadd52luq zmm12, zmm24, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 2624]
vpmadd52luq zmm15, zmm27, zmm11
vpmadd52huq zmm21, zmm24, zmm19
vpermq zmm19, zmm20, 85
vpermq zmm20, zmm20, 255
vpmadd52huq zmm28, zmm27, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 3712]
vmovdqa64 zmm24, zmmword ptr [rsi + 2816]
vpmadd52luq zmm16, zmm27, zmm7
vpmadd52huq zmm31, zmm9, zmm5
vpmadd52luq zmm29, zmm19, zmm23
vpmadd52huq zmm26, zmm27, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 3008]
vmovdqa64 zmm5, zmmword ptr [rsi + 2880]
vpmadd52huq zmm22, zmm9, zmm11
vpmadd52luq zmm4, zmm14, zmm1
vpmadd52luq zmm12, zmm27, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 2944]
vpmadd52luq zmm15, zmm14, zmm6
vpmadd52huq zmm21, zmm27, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 4032]
vpmadd52luq zmm29, zmm20, zmm7
vpmadd52huq zmm28, zmm14, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 3328]
vmovdqa64 zmm27, zmmword ptr [rsi + 3136]
vpmadd52huq zmm22, zmm10, zmm1
vpmadd52luq zmm16, zmm14, zmm2
vpmadd52huq zmm31, zmm10, zmm0
vpaddq zmm29{k3}, zmm29, zmm8
vpmadd52huq zmm26, zmm14, zmm6
vpermq zmm6, zmm8, 0
vmovdqa64 zmm0, zmmword ptr [rsi + 3200]
vpmadd52luq zmm4, zmm9, zmm24
vpmadd52luq zmm12, zmm14, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 3264]
vpmadd52luq zmm15, zmm9, zmm5
vpmadd52huq zmm21, zmm14, zmm2
vmovdqa64 zmm2, zmmword ptr [rsi + 3648]
vpmadd52huq zmm22, zmm19, zmm2
vpmadd52huq zmm28, zmm9, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 5632]
vmovdqa64 zmm14, zmmword ptr [rsi + 3456]
vpmadd52luq zmm29, zmm6, zmm24
vpmadd52luq zmm16, zmm9, zmm17
vpmadd52huq zmm31, zmm19, zmm23
vpmadd52huq zmm26, zmm9, zmm5
vpermq zmm5, zmm8, 170
vmovdqa64 zmm23, zmmword ptr [rsi + 3520]
vpmadd52luq zmm4, zmm10, zmm27
vpermq zmm8, zmm8, 85
vpmadd52luq zmm12, zmm9, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 3584]
vpmadd52luq zmm15, zmm10, zmm0
vpmadd52huq zmm21, zmm9, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 3968]
vpmadd52huq zmm22, zmm20, zmm17
vpmadd52huq zmm28, zmm10, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 5952]
vmovdqa64 zmm9, zmmword ptr [rsi + 3776]
vpmadd52luq zmm29, zmm5, zmm27
vpmadd52luq zmm16, zmm10, zmm13
vpmadd52huq zmm31, zmm20, zmm7
vpaddq zmm22, zmm22, zmmword ptr [rdx + 960]
vpmadd52huq zmm26, zmm10, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 6272]
vmovdqa64 zmm7, zmmword ptr [rsi + 3840]
vpmadd52luq zmm4, zmm19, zmm14
vpmadd52luq zmm12, zmm10, zmm1
vmovdqa64 zmm1, zmmword ptr [rsi + 3904]
vpmadd52luq zmm15, zmm19, zmm23
vpmadd52luq zmm29, zmm8, zmm0
vpmadd52huq zmm21, zmm10, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 5568]
vpmadd52huq zmm28, zmm19, zmm14
vpermq zmm14, zmm25, 0
vpmadd52huq zmm22, zmm6, zmm13
vpmadd52luq zmm16, zmm19, zmm11
vpmadd52huq zmm31, zmm6, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 4352]
vpmadd52huq zmm26, zmm19, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 5888]
vpmadd52luq zmm4, zmm20, zmm9
vpmadd52luq zmm12, zmm19, zmm2
vpermq zmm2, zmm25, 170
vmovdqa64 zmm10, zmmword ptr [rsi + 5376]
vpmadd52luq zmm15, zmm20, zmm7
vpmadd52luq zmm29, zmm14, zmm24
vpmadd52huq zmm21, zmm19, zmm11
vpaddq zmm4, zmm4, zmmword ptr [rdx + 1024]
vmovdqa64 zmm11, zmmword ptr [rsi + 4672]
vmovdqa64 zmm19, zmmword ptr [rsi + 5440]
vpmadd52huq zmm28, zmm20, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 5504]
vpmadd52huq zmm22, zmm5, zmm23
vpaddq zmm15, zmm15, zmmword ptr [rdx + 1088]
vpmadd52luq zmm16, zmm20, zmm1
vpmadd52huq zmm31, zmm5, zmm27
vpmadd52huq zmm26, zmm20, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 6208]
vmovdqa64 zmm27, zmmword ptr [rsi + 5696]
vpmadd52luq zmm12, zmm20, zmm17
vpmadd52luq zmm4, zmm6, zmm10
vpaddq zmm16, zmm16, zmmword ptr [rdx + 1152]
vmovdqa64 zmm17, zmmword ptr [rsi + 5760]
vpmadd52luq zmm29, zmm2, zmm11
vpmadd52huq zmm21, zmm20, zmm1
vpermq zmm1, zmm25, 85
vmovdqa64 zmm20, zmmword ptr [rsi + 5824]
vpmadd52huq zmm28, zmm6, zmm10
vpaddq zmm12, zmm12, zmmword ptr [rdx + 1216]
vpmadd52luq zmm15, zmm6, zmm19
vpermq zmm25, zmm25, 255
vmovdqa64 zmm10, zmmword ptr [rsi + 6016]
vpmadd52huq zmm22, zmm8, zmm7
vpmadd52huq zmm31, zmm8, zmm0
vpmadd52huq zmm26, zmm6, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 4992]
vpmadd52luq zmm16, zmm6, zmm9
vmovdqa64 zmm0, zmmword ptr [rsi + 6080]
vpmadd52luq zmm4, zmm5, zmm27
vpmadd52luq zmm29, zmm1, zmm19
vpmadd52huq zmm21, zmm6, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 6144]
vpmadd52luq zmm12, zmm6, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 4288]
vpmadd52huq zmm28, zmm5, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 5312]
vpmadd52luq zmm15, zmm5, zmm17
vmovdqa64 zmm6, zmmword ptr [rsi + 4096]
vpmadd52huq zmm22, zmm14, zmm13
vpmadd52huq zmm31, zmm14, zmm24
vpmadd52huq zmm26, zmm5, zmm17
vmovdqa64 zmm17, zmmword ptr [rsi + 4608]
vpmadd52luq zmm16, zmm5, zmm20
vmovdqa64 zmm24, zmmword ptr [rsi + 4160]
vpmadd52luq zmm4, zmm8, zmm10
vpmadd52luq zmm29, zmm25, zmm27
vpmadd52huq zmm21, zmm5, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 4224]
vpmadd52luq zmm12, zmm5, zmm23
vmovdqa64 zmm23, zmmword ptr [rsi + 4928]
vpmadd52huq zmm28, zmm8, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 4416]
vpmadd52luq zmm15, zmm8, zmm0
vpmadd52huq zmm22, zmm2, zmm17
vpmadd52huq zmm31, zmm2, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 4480]
vpmadd52huq zmm26, zmm8, zmm0
vmovdqa64 zmm0, zmmword ptr [rsi + 5248]
vpmadd52luq zmm16, zmm8, zmm9
vpmadd52luq zmm4, zmm14, zmm6
vpmadd52huq zmm21, zmm8, zmm9
vmovdqa64 zmm9, zmmword ptr [rsi + 4544]
vpmadd52luq zmm12, zmm8, zmm7
vmovdqa64 zmm7, zmmword ptr [rsi + 4736]
vmovdqa64 zmm8, zmmword ptr [rsi + 4800]
vpmadd52huq zmm28, zmm14, zmm6
vmovdqa64 zmm6, zmmword ptr [rsi + 6528]
vpmadd52luq zmm15, zmm14, zmm24
vpmadd52huq zmm22, zmm1, zmm23
vpmadd52huq zmm31, zmm1, zmm19
vmovdqa64 zmm19, zmmword ptr [rsi + 6592]
vpmadd52huq zmm26, zmm14, zmm24
vmovdqa64 zmm24, zmmword ptr [rsi + 4864]
vpmadd52luq zmm16, zmm14, zmm20
vpmadd52luq zmm4, zmm2, zmm10
vpmadd52huq zmm21, zmm14, zmm20
vmovdqa64 zmm20, zmmword ptr [rsi + 5056]
vpmadd52luq zmm12, zmm14, zmm13
vmovdqa64 zmm13, zmmword ptr [rsi + 5120]
vmovdqa64 zmm14, zmmword ptr [rsi + 5184]
vpmadd52huq zmm28, zmm2, zmm10
vmovdqa64 zmm10, zmmword ptr [rsi + 6336]
vpmadd52luq zmm15, zmm2, zmm11
vpmadd52huq zmm22, zmm25, zmm0
vpmadd52huq zmm31, zmm25, zmm27
vmovdqa64 zmm27, zmmword ptr [rsi + 6400]
vpmadd52huq zmm26, zmm2, zmm11
vmovdqa64 zmm11, zmmword ptr [rsi + 6464]
vpmadd52luq zmm16, zmm2, zmm9
vpmadd52luq zmm4, zmm1, zmm7
vpmadd52huq zmm21, zmm2, zmm9
vpbroadcastq zmm9, qword ptr [rcx + 8]
vpmadd52luq zmm12, zmm2, zmm17
vpxord zmm17, zmm17, zmm17
vpmadd52luq zmm17, zmm29, zmmword ptr [rsi + 6656]
vpmadd52huq zmm28, zmm1, zmm7
vpmadd52luq zmm15, zmm1, zmm8
vpmadd52huq zmm26, zmm1, zmm8
vpandq zmm17, zmm17, qword ptr [rcx]{1to8}
vpmadd52luq zmm16, zmm1, zmm24
vpermq zmm17, zmm17, 255
vpmadd52luq zmm4, zmm25, zmm20
vpmadd52huq zmm21, zmm1, zmm24
vpmadd52luq zmm12, zmm1, zmm23
vpmadd52huq zmm28, zmm25, zmm20
vpmadd52huq zmm22, zmm17, zmm6
vpmadd52luq zmm29, zmm17, zmm19
vpmadd52huq zmm31, zmm17, zmm19
vpmadd52luq zmm15, zmm25, zmm13
vpmadd52huq zmm26, zmm25, zmm13
vpaddq zmm29{k1}, zmm29, zmm22
vpmadd52luq zmm16, zmm25, zmm14
vpsrlq zmm13, zmm29, 51
vpaddq zmm31, zmm31, zmm31
vpaddq zmm31, zmm13, zmm31
vpmadd52luq zmm4, zmm17, zmm10
vpermq zmm31, zmm31, 147
vpmadd52huq zmm21, zmm25, zmm14
vpmadd52luq zmm12, zmm25, zmm0
vpandq zmm29, zmm29, qword ptr [rcx]{1to8}
vpmadd52huq zmm28, zmm17, zmm10
vpaddq zmm29{k3}, zmm29, zmm22
vpmadd52luq zmm15, zmm17, zmm27
vpmadd52huq zmm26, zmm17, zmm27
vpaddq zmm31, zmm4, zmm31
vpmadd52luq zmm16, zmm17, zmm11
vpsrlq zmm4, zmm31, 52
vpmadd52huq zmm21, zmm17, zmm11
vpandq zmm31, zmm31, zmm9
vpmadd52luq zmm12, zmm17, zmm6
vpaddq zmm15, zmm15, zmm28
vmovdqa64 zmmword ptr [rdi], zmm31
vpaddq zmm4, zmm15, zmm4
vpaddq zmm16, zmm16, zmm26
vpsrlq zmm26, zmm4, 52
vpaddq zmm26, zmm16, zmm26
vpandq zmm4, zmm4, zmm9
vpaddq zmm12, zmm12, zmm21
vpsrlq zmm21, zmm26, 52
vmovdqa64 zmmword ptr [rdi + 64], zmm4
vpaddq zmm21, zmm12, zmm21
vpandq zmm26, zmm26, zmm9
vpsrlq zmm12, zmm21, 52
vpandq zmm21, zmm21, zmm9
vmovdqa64 zmmword ptr [rdi + 128], zmm26
vpaddq zmm12, zmm29, zmm12
vmovdqa64 zmmword ptr [rdi + 192], zmm21
vmovdqa64 zmmword ptr [rdi + 256], zmm12
